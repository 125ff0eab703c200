import {
  createReadStream,
  createWriteStream,
  mkdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { sectionAddress } from '../../locales/address-book.ts';
import { publicFiles } from '../compose/public-texts.ts';
import { ICONS, iconsWith } from '../../model/public-folder/icons.ts';
import { writeFeeds } from '../feeds/write-feeds.ts';
import { writeHeaders } from '../headers/write-headers.ts';
import { mayHoldMetadata, stripMetadata } from '../pictures/strip-metadata.ts';
import { lockedAddresses } from './locked-addresses.ts';
import type { Prepared } from './prepare.ts';
import { writeRedirects } from '../redirects/write-redirects.ts';
import type { SearchIndex } from '../search/index-records.ts';
import { PAGEFIND } from '../search/site-search.ts';

/**
 * Makes of what Astro rendered the open half of a site, all but its pictures: adds public files, the
 * search index, calendars and feeds, locked pages, and what hosts are to send with it.
 *
 * @throws {BuildError} `redirect-taken` when an old address is that of another file
 */
export async function completeOpenHalf(
  prepared: Prepared,
  publicSearch: Promise<SearchIndex>,
  stage: string,
): Promise<void> {
  await copyPublicFiles(prepared, stage);
  leaveOutIcons(prepared, stage);
  writePublicSearch(await publicSearch, stage);
  writeFeeds(prepared.publicSite, stage);
  copyLockedPages(prepared, stage);
  await writeHeaders(stage, prepared.book.base);
  // After the list of pages and the rules of caching, in which old addresses have no place.
  writeRedirects(prepared.publicSite, stage);
}

async function copyPublicFiles({ content, book, options }: Prepared, stage: string): Promise<void> {
  for (const { from, to } of publicFiles(content, book)) {
    const target = join(stage, to);
    await mkdir(dirname(target), { recursive: true });
    if (mayHoldMetadata(to)) {
      await writeFile(target, stripMetadata(await readFile(join(options.content, from))));
      continue;
    }
    // Not a copy, which would keep the mode of a source that only its editor may read.
    await pipeline(createReadStream(join(options.content, from)), createWriteStream(target));
  }
}

/** The program's own, where the site has others. */
function leaveOutIcons({ publicSite }: Prepared, stage: string): void {
  const icons = iconsWith(publicSite.icons);
  const others = ICONS.filter((icon) => !icons.includes(icon));
  for (const icon of others) rmSync(join(stage, icon), { force: true });
}

function writePublicSearch({ program, data }: SearchIndex, stage: string): void {
  for (const [path, bytes] of [...program, ...data]) {
    write(join(stage, PAGEFIND, path), bytes);
  }
}

/** Every members' address answers with the same locked page; its script reads the address. */
function copyLockedPages(prepared: Prepared, stage: string): void {
  const { book } = prepared;
  const path = (address: string): string =>
    join(stage, address.slice(book.base.length), 'index.html');
  const addresses = lockedAddresses(prepared);
  if (addresses.length === 0) return;
  const page = readFileSync(path(sectionAddress(book, 'members')));
  for (const address of addresses) write(path(address), page);
}

/** One after the other: for many small files that is faster than a crowd of promises. */
function write(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
