import type { Locale } from '../locales/locale.ts';
import type { AssetIndex } from './asset-index.ts';
import { attach, checkAssets } from './attachments.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { Attachment, Meeting } from './meeting.ts';
import type { Note } from './note.ts';
import type { Page } from './page.ts';
import type { Post } from './post.ts';
import type { Problem } from './problem.ts';
import type { PublicFile } from './public-folder/public-files.ts';
import { ALWAYS, NEVER, visibleFrom, type Publication } from './publication.ts';
import type { Notes } from './read-notes.ts';
import type { SiteAddresses } from './site-addresses.ts';

/**
 * Checks where the links of each text lead, and gives it the files that belong to it. Files of open
 * texts are added to the addresses.
 *
 * @param brought files that the site has brought, which belong to no text
 * @returns what is wrong with the files themselves
 */
export function attachAll(
  { notes, brought }: { notes: Notes; brought: PublicFile[] },
  assets: AssetIndex,
  locale: Locale,
  addresses: SiteAddresses,
): Problem[] {
  const find = (note: Note<string>, from: CalendarDate): Attachment[] =>
    attach(note, from, assets, addresses);
  const all = [
    ...notes.meetings.flatMap((note) => give(note.meeting, find(note, seenFrom(note.meeting)))),
    ...notes.posts.flatMap((note) => give(note.post, find(note, seenFrom(note.post)))),
    ...notes.pages.flatMap((note) => give(note.page, find(note, ALWAYS))),
  ];
  const texts = openTexts(notes);
  addresses.addFiles(texts);
  const days = new Set(notes.meetings.flatMap(({ date }) => date ?? []));
  const open = texts.flatMap(({ attachments }) => attachments);
  return checkAssets(assets, { all: [...all, ...brought], open, days }, locale);
}

/** Texts that everyone may read, now or when they are drafts no more. */
function openTexts({ meetings, posts, pages }: Notes): (Meeting | Post | Page)[] {
  return [
    ...meetings.flatMap(({ meeting }) => (meeting?.overview.parts ? meeting : [])),
    ...posts.flatMap(({ post }) => post ?? []),
    ...pages.flatMap(({ page, isClosed }) => (isClosed ? [] : (page ?? []))),
  ];
}

/** What could not be read may be a draft; then its links are judged mildly. */
function seenFrom(entry: Publication | null): CalendarDate {
  return entry === null ? NEVER : visibleFrom(entry);
}

function give(entry: { attachments: Attachment[] } | null, files: Attachment[]): Attachment[] {
  if (entry) entry.attachments = files;
  return files;
}
