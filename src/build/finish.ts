import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatLock } from '../vault/lock.ts';
import { deriveKeys } from '../vault/keys.ts';
import { memberNoteAddress, memberSearchAddress, sectionAddress } from '../locales/address-book.ts';
import { composeMembers } from './compose/member-documents.ts';
import { publicFiles } from './compose/public-texts.ts';
import type { Background } from './background.ts';
import type { Prepared } from './prepare.ts';
import { protectedBy } from './publish/protect.ts';
import { publish } from './publish/publish.ts';
import { Sealer } from './seal.ts';
import type { SearchIndex } from './search/index-records.ts';
import { PAGEFIND } from './search/site-search.ts';

/**
 * Turns what Astro rendered into the finished site and publishes it: copies public files, adds both
 * search indexes, seals what is for members, and lets the leak gate read every byte.
 *
 * @throws {GateError} when a member text is found; nothing is published then
 * @throws {PublishError} when the output cannot be replaced
 */
export async function finish(
  prepared: Prepared,
  { publicSearch, memberSearch, gate }: Background,
  stage: string,
): Promise<void> {
  await Promise.all([
    copyPublicFiles(prepared, stage),
    publicSearch.then((index) => {
      writePublicSearch(index, stage);
    }),
    sealMembers(prepared, memberSearch, stage),
  ]);
  copyShells(prepared, stage);
  await gate.assertNoLeaks(stage);
  await publish(stage, prepared.options.out, protectedBy(prepared.options));
}

async function copyPublicFiles({ content, book, options }: Prepared, stage: string): Promise<void> {
  for (const { from, to } of publicFiles(content, book)) {
    await cp(join(options.content, from), join(stage, to));
  }
}

function writePublicSearch({ program, data }: SearchIndex, stage: string): void {
  for (const [path, bytes] of [...program, ...data]) {
    write(join(stage, PAGEFIND, path), bytes);
  }
}

async function sealMembers(
  prepared: Prepared,
  search: Promise<SearchIndex> | null,
  stage: string,
): Promise<void> {
  const { content, locale, book, members, options, publicSite } = prepared;
  if (members === null || search === null) return;
  const { lock, siteKey } = members;
  const sealer = new Sealer(await deriveKeys(siteKey, lock), stage);
  await sealer.lock(await formatLock(lock));
  await sealer.items(
    composeMembers(content, { book, locale, dir: options.content }, publicSite.today),
    options.content,
  );
  await sealer.index((await search).data);
}

/** Every members' address answers with the same locked page; its script reads the address. */
function copyShells({ content, book, members }: Prepared, stage: string): void {
  if (members === null) return;
  const path = (address: string): string =>
    join(stage, address.slice(book.base.length), 'index.html');
  const shell = readFileSync(path(sectionAddress(book, 'members')));
  const notes = content.meetings.map(({ overview }) => memberNoteAddress(book, overview.date));
  for (const address of [memberSearchAddress(book), ...notes]) {
    write(path(address), shell);
  }
}

/** One after the other: for many small files that is faster than a crowd of promises. */
function write(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
