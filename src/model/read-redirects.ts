import type { Field } from './fields.ts';
import { likelyOldAddress, oldAddress, withoutBase } from './old-address.ts';
import { sameAs, type WrittenRedirect } from './redirect.ts';
import type { Source } from './source.ts';
import type { Mapping } from './yaml-value.ts';

type Entry = Mapping['entries'][number];

/**
 * The redirects of `site.yaml`, each with an old address that can be one. Where they lead is told by
 * `checkRedirects`, once all pages are known.
 *
 * @param base path the site lives under: empty, or such as `/network`
 */
export function readRedirects(
  source: Source,
  field: Field | null,
  base: string,
): WrittenRedirect[] {
  if (field === null) return [];
  const { key, value } = field;
  if (value.kind !== 'mapping') {
    source.fault('redirect-form', { at: value.at, read: key }, { key });
    return [];
  }
  const seen = new Map<string, WrittenRedirect>();
  for (const entry of value.entries) {
    const found = readRedirect(source, key, entry, base);
    const first = found && seen.get(sameAs(found.redirect.from));
    if (found && first) reportTwice(source, found, first);
    else if (found) seen.set(sameAs(found.redirect.from), found);
  }
  return [...seen.values()];
}

function readRedirect(
  source: Source,
  field: string,
  { key, value }: Entry,
  base: string,
): WrittenRedirect | null {
  if (value.kind === 'nothing' && value.reported) return null;
  if (value.kind !== 'text') return source.fault('redirect-form', key, { key: field });
  const from = withoutBase(key.read, base) === key.read ? oldAddress(key.read) : null;
  if (from === null)
    return source.fault('redirect-old', key, { near: likelyOldAddress(key.read, base) });
  return { redirect: { from, to: value.read }, key: key.read, fromAt: key.at, toAt: value.at };
}

function reportTwice(
  source: Source,
  { key, fromAt }: WrittenRedirect,
  first: WrittenRedirect,
): void {
  const line = String(source.position(first.fromAt).line);
  source.fault('redirect-twice', { at: fromAt, read: key }, { other: first.key, line });
}
