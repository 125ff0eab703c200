import {
  createReadStream,
  createWriteStream,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import {
  memberNoteAddress,
  memberPageAddress,
  memberSearchAddress,
  sectionAddress,
} from '../../locales/address-book.ts';
import { CARD_FOLDER } from '../../components/social/card.ts';
import { publicFiles } from '../compose/public-texts.ts';
import { ICONS, iconsWith } from '../../model/public-folder/icons.ts';
import type { Background } from './background.ts';
import { writeFeeds } from '../feeds/write-feeds.ts';
import { writeHeaders } from '../headers/write-headers.ts';
import { mayHoldMetadata, stripMetadata } from '../pictures/strip-metadata.ts';
import type { Prepared } from './prepare.ts';
import { reporting, silent } from '../progress/phase.ts';
import { protectedBy } from '../publish/protect.ts';
import { publish } from '../publish/publish.ts';
import { placeSealed } from '../seal/place-sealed.ts';
import { writeRedirects } from '../redirects/write-redirects.ts';
import type { SearchIndex } from '../search/index-records.ts';
import { PAGEFIND } from '../search/site-search.ts';

/**
 * Turns what Astro rendered into the finished site and publishes it: copies public files, adds the
 * search index, calendars and feeds, what hosts are to send with it and the sealed files, after the
 * leak gate has read every byte.
 *
 * @throws {BuildError} `redirect-taken` when an old address is that of another file
 * @throws {GateError} when a member text is found; nothing is published then
 * @throws {PublishError} when the output cannot be replaced
 */
export async function finish(
  prepared: Prepared,
  { publicSearch, gate, sealed, sealedStage, pictures, pictureStage }: Background,
  stage: string,
): Promise<void> {
  await copyPublicFiles(prepared, stage);
  leaveOutIcons(prepared, stage);
  writePublicSearch(await publicSearch, stage);
  writeFeeds(prepared.publicSite, stage);
  copyShells(prepared, stage);
  await writeHeaders(stage, prepared.book.base);
  // After the list of pages and the rules of caching, in which old addresses have no place.
  writeRedirects(prepared.publicSite, stage);
  const kinds = await sealed;
  await pictures;
  const { options, locale } = prepared;
  const report = options.report ?? silent;
  const opened = await gate;
  await reporting(report, 'gate', () =>
    opened.assertNoLeaks(stage, undefined, (done, of) => report('gate', done, of)),
  );
  renameSync(join(pictureStage, CARD_FOLDER), join(stage, CARD_FOLDER));
  if (prepared.members !== null) placeSealed(sealedStage, stage, new Date());
  await reporting(report, 'writing', () => {
    options.beforePublish?.({ folder: stage, sealed: kinds, locale });
    return publish(stage, options.out, protectedBy(options));
  });
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
function copyShells({ content, book, members }: Prepared, stage: string): void {
  if (members === null) return;
  const path = (address: string): string =>
    join(stage, address.slice(book.base.length), 'index.html');
  const shell = readFileSync(path(sectionAddress(book, 'members')));
  const notes = content.meetings.map(({ overview }) => memberNoteAddress(book, overview.date));
  const pages = content.memberPages.map(({ slug }) => memberPageAddress(book, slug));
  for (const address of [memberSearchAddress(book), ...notes, ...pages]) {
    write(path(address), shell);
  }
}

/** One after the other: for many small files that is faster than a crowd of promises. */
function write(file: string, bytes: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}
