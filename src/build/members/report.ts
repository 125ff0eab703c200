import { fill } from '../../locales/fill.ts';
import type { Locale } from '../../locales/locale.ts';
import { LOCAL_ADDRESS } from '../../model/site.ts';
import { printable } from '../../locales/printable.ts';
import type { FirstKey, Issued, Listed } from './command.ts';

/** `{"name","passphrase","bits","link"}`, and `"key"` with the first credential of a site. */
export function issuedJson({ name, passphrase, bits, link, first }: Issued): object {
  return { name, passphrase, bits, link, ...(first && { key: first.key }) };
}

function describeFirst({ key, isNew, savedIn }: FirstKey, { commands }: Locale): string[] {
  const words = commands.members;
  if (!isNew) return [];
  const saved = savedIn === null ? words.keyNotSaved : fill(words.keySaved, { file: savedIn });
  return [fill(words.firstKey, { key }), saved, ''];
}

/** What to hand over to a new member, and what to know about it. */
export function describeIssued(issued: Issued, locale: Locale): string {
  const { name, passphrase, bits, link, first } = issued;
  const words = locale.commands.members;
  const lines = first ? describeFirst(first, locale) : [];
  lines.push(fill(words.added, { name }));
  if (passphrase !== null) lines.push(fill(words.passphrase, { bits: bits ?? 0, passphrase }));
  if (bits === null) lines.push(words.chosen);
  lines.push(link === null ? fill(words.noLinkForChosen, { name }) : fill(words.link, { link }));
  if (link !== null) {
    lines.push(passphrase === null ? fill(words.linkOpens, { name }) : words.linkIsPassphrase);
  }
  if (link?.startsWith(`${LOCAL_ADDRESS}/`) === true) lines.push(words.nowhere);
  lines.push(words.once);
  return lines.join('\n').split('\n').map(printable).join('\n');
}

/** One line for each credential. */
export function describeListed(listed: readonly Listed[], { commands }: Locale): string {
  const words = commands.members;
  if (listed.length === 0) return words.none;
  return listed
    .map(({ name, kind, added, ended }) => {
      const values = { name, kind: words.kinds[kind], added };
      return ended === null ? fill(words.row, values) : fill(words.rowEnded, { ...values, ended });
    })
    .join('\n');
}
