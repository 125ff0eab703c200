import { join } from 'node:path';
import { readFile } from 'node:fs/promises';
import { contentType } from '../compose/content-type.ts';
import { publicFiles } from '../compose/public-texts.ts';
import { feedType } from '../feeds/feed-type.ts';
import { siteFiles } from '../feeds/site-files.ts';
import { sameAs } from '../../model/redirect.ts';
import { redirectPage } from '../redirects/redirect-page.ts';
import { SEALED } from '../seal/sealed-folder.ts';
import { PAGEFIND } from '../search/site-search.ts';
import type { SearchIndexes } from './search-indexes.ts';
import type { SealedFiles } from './sealed-files.ts';
import type { Snapshot } from './snapshot.ts';

/** A file of the site that is not a page. */
export interface SiteFile {
  type: string;
  bytes: Uint8Array | string;
}

interface FileSources {
  indexes: SearchIndexes;
  sealed: SealedFiles;
}

/**
 * What stands at a path besides pages and their parts: files of the members' section, search
 * indexes, calendars, feeds, old addresses, attachments.
 *
 * @param path below the base, decoded, without a slash before it
 * @returns null where there is no such file
 * @throws {Error} when a search index cannot be made
 */
export async function siteFile(
  path: string,
  snapshot: Snapshot,
  sources: FileSources,
): Promise<SiteFile | null> {
  const [folder = '', ...rest] = path.split('/');
  const name = rest.join('/');
  if (folder === SEALED) return sealedFile(name, snapshot, sources);
  if (folder === PAGEFIND) return searchFile(name, snapshot, sources);
  return feedFile(path, snapshot) ?? oldAddress(path, snapshot) ?? attachment(path, snapshot);
}

async function sealedFile(
  name: string,
  snapshot: Snapshot,
  { indexes, sealed }: FileSources,
): Promise<SiteFile | null> {
  const type = 'application/octet-stream';
  if (name === 'lock.json') return { type: 'application/json', bytes: await sealed.lock() };
  const blob = name.replace(/\.bin$/, '');
  const item = await sealed.item(snapshot, blob);
  if (item !== null) return { type, bytes: item };
  for (const index of await indexes.of('members', snapshot)) {
    const part = await sealed.part(index, blob);
    if (part !== null) return { type, bytes: part };
  }
  return null;
}

async function searchFile(
  name: string,
  snapshot: Snapshot,
  { indexes }: FileSources,
): Promise<SiteFile | null> {
  for (const { program, data } of await indexes.of('public', snapshot)) {
    const bytes = program.get(name) ?? data.get(name);
    const type = name.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
    if (bytes !== undefined) return { type, bytes };
  }
  return null;
}

function feedFile(path: string, { publicSite }: Snapshot): SiteFile | null {
  const type = feedType(path);
  const text = type === null ? undefined : siteFiles(publicSite).get(path);
  return type === null || text === undefined ? null : { type, bytes: text() };
}

function oldAddress(path: string, { publicSite, context }: Snapshot): SiteFile | null {
  const found = publicSite.site.redirects.find(({ from }) => sameAs(from) === sameAs(`/${path}`));
  if (found === undefined) return null;
  const bytes = redirectPage(found, { ...publicSite, locale: context.locale });
  return { type: 'text/html;charset=utf-8', bytes };
}

async function attachment(path: string, { content, context }: Snapshot): Promise<SiteFile | null> {
  const found = publicFiles(content, context.book).find(({ to }) => to === path);
  if (found === undefined) return null;
  const bytes = await readFile(join(context.dir, found.from)).catch(() => null);
  return bytes && { type: contentType(path), bytes };
}
