import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AddressBook } from '../../locales/address-book.ts';
import type { Content } from '../../model/content.ts';
import { publicFiles } from '../compose/public-texts.ts';
import { BuildError } from '../errors/build-error.ts';
import type { PublicSite } from '../public-site.ts';

/** A key as `formatTraffKey` makes it, or most of one; this site's or another's. */
const KEY = /traff-key-\d+-[\w-]{24}/;

interface Open {
  content: Content;
  book: AddressBook;
  publicSite: PublicSite;
}

/**
 * Makes sure that no builder's key is about to be published, as one that was pasted into a page or
 * lies in a file beside it. The message names the file and does not repeat the key.
 *
 * @param dir the content folder
 * @throws {BuildError} `key-public`
 */
export function assertKeyHidden({ content, book, publicSite }: Open, dir: string): void {
  const file = textWithKey(content, publicSite) ?? fileWithKey(content, book, dir);
  if (file !== undefined) throw new BuildError('key-public', { file });
}

function textWithKey({ site, meetings, posts, pages }: Content, shown: PublicSite) {
  // All texts at once: nearly always there is none to be looked for.
  if (!holdsKey(shown)) return undefined;
  if (holdsKey(site)) return 'site.yaml';
  const overviews = meetings.map(({ file, overview }) => ({ file, overview }));
  return [...overviews, ...posts, ...pages].find(holdsKey)?.file ?? 'synonyms.yaml';
}

function fileWithKey(content: Content, book: AddressBook, dir: string): string | undefined {
  return publicFiles(content, book)
    .map(({ from }) => from)
    .find((path) => KEY.test(ascii(readFileSync(join(dir, path)))));
}

function holdsKey(value: unknown): boolean {
  return KEY.test(JSON.stringify(value));
}

/** As it stands in any encoding that keeps ASCII readable, UTF-16 too. */
function ascii(bytes: Buffer): string {
  return bytes.toString('latin1').replaceAll('\0', '');
}
