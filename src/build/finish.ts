import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatLock } from '../vault/lock.ts';
import { deriveKeys } from '../vault/keys.ts';
import { memberNoteAddress, memberSearchAddress, sectionAddress } from '../locales/address-book.ts';
import { composeMembers } from './compose/member-documents.ts';
import { publicFiles } from './compose/public-texts.ts';
import { assertNoLeaks } from './gate/assert-no-leaks.ts';
import type { Prepared } from './prepare.ts';
import { protectedBy } from './publish/protect.ts';
import { publish } from './publish/publish.ts';
import { Sealer } from './seal.ts';
import { secretsOf } from './secrets.ts';
import { buildMemberSearch, buildPublicSearch, PAGEFIND } from './search/site-search.ts';

/**
 * Turns what Astro rendered into the finished site and publishes it: copies public files, builds
 * both search indexes, seals what is for members, and lets the leak gate read every byte.
 *
 * @throws {GateError} when a member text is found; nothing is published then
 * @throws {PublishError} when the output cannot be replaced
 */
export async function finish(prepared: Prepared, stage: string): Promise<void> {
  await Promise.all([
    copyPublicFiles(prepared, stage),
    writePublicSearch(prepared, stage),
    sealMembers(prepared, stage),
    copyShells(prepared, stage),
  ]);
  await assertNoLeaks(stage, secretsOf(prepared));
  await publish(stage, prepared.options.out, protectedBy(prepared.options));
}

async function copyPublicFiles({ content, book, options }: Prepared, stage: string): Promise<void> {
  for (const { from, to } of publicFiles(content, book)) {
    await cp(join(options.content, from), join(stage, to));
  }
}

async function writePublicSearch(prepared: Prepared, stage: string): Promise<void> {
  const { content, locale, book } = prepared;
  const { program, data } = await buildPublicSearch(content, locale, book);
  for (const [path, bytes] of [...program, ...data]) {
    await write(join(stage, PAGEFIND, path), bytes);
  }
}

async function sealMembers(prepared: Prepared, stage: string): Promise<void> {
  const { content, locale, book, members, options, publicSite } = prepared;
  if (members === null) return;
  const { lock, siteKey } = members;
  const sealer = new Sealer(await deriveKeys(siteKey, lock), stage);
  await sealer.lock(await formatLock(lock));
  await sealer.items(
    composeMembers(content, { book, locale, dir: options.content }, publicSite.today),
    options.content,
  );
  await sealer.index((await buildMemberSearch(content, locale, book)).data);
}

/** Every members' address answers with the same locked page; its script reads the address. */
async function copyShells({ content, book, members }: Prepared, stage: string): Promise<void> {
  if (members === null) return;
  const path = (address: string): string =>
    join(stage, address.slice(book.base.length), 'index.html');
  const shell = path(sectionAddress(book, 'members'));
  const notes = content.meetings.map(({ overview }) => memberNoteAddress(book, overview.date));
  for (const address of [memberSearchAddress(book), ...notes]) {
    await cp(shell, path(address));
  }
}

async function write(file: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
}
