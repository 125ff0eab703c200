import type { Locale } from '../locales/locale.ts';
import { AssetIndex } from './asset-index.ts';
import { attach, checkAssets } from './attachments.ts';
import type { CalendarDate } from './calendar-date.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkMeetings } from './check-meetings.ts';
import { checkRedirects } from './check-redirects.ts';
import type { Content } from './content.ts';
import type { Attachment, Meeting } from './meeting.ts';
import type { Note } from './note.ts';
import { openSource } from './open-source.ts';
import type { Person } from './people/person.ts';
import { readPeople } from './people/read-people.ts';
import {
  checkPublicFiles,
  sortOutPublicFiles,
  type PublicFile,
} from './public-folder/public-files.ts';
import type { ParsedTrees } from './parsed-trees.ts';
import type { Page } from './page.ts';
import type { Post } from './post.ts';
import { ALWAYS, NEVER, visibleFrom, type Publication } from './publication.ts';
import { compareProblems, problem, type Problem } from './problem.ts';
import { readMeeting, type MeetingNote } from './read-meeting.ts';
import { readPage, readPost, type PageNote, type PostNote } from './read-post.ts';
import { readSiteFile } from './read-site-file.ts';
import { readSynonyms } from './read-synonyms.ts';
import { reportUnreadFiles } from './report-unread.ts';
import { review } from './review/review.ts';
import type { Site } from './site.ts';
import { SiteAddresses } from './site-addresses.ts';
import type { ContentFolder, SourceFile } from './source-file.ts';
import type { Source } from './source.ts';
import { reportStrayNotes, sortOutStrayNotes } from './stray-notes.ts';
import type { SynonymGroup } from './synonym-group.ts';
import { readYaml } from './yaml-value.ts';

type Locales = Record<Locale['code'], Locale>;

/** What a reading goes by beside the files themselves. */
export interface ReadingOptions {
  /** The day in the site's time zone, when the editorial rules are to be put too. */
  today?: CalendarDate | null;
  /**
   * The day in the site's time zone on which the site is built: texts put off beyond it cannot be
   * linked to. As `today` where left out; without either, all that are put off count as later.
   */
  builtOn?: CalendarDate | null;
  /** Keeps what texts are parsed to, for the next reading. */
  trees?: ParsedTrees | null;
  /** Is told how many of the texts are read. */
  tell?: (done: number, of: number) => void;
}

/**
 * Reads a whole content folder. Every problem of every file is in the result, sorted by file, line
 * and column; `content` is null when any of them is an error. Never throws, whatever the files hold.
 * Symbolic links are errors: what they lead to is not read.
 */
export function readContent(
  { links, unread = [], ...folder }: ContentFolder,
  locales: Locales,
  { today = null, builtOn = today, trees = null, tell }: ReadingOptions = {},
): { content: Content | null; problems: Problem[] } {
  const problems = links.map((file) =>
    problem('file-link', { file, line: 1, column: 1 }, file, {}),
  );
  problems.push(...reportUnreadFiles(unread));
  const sorted = sortOutPublicFiles(folder);
  const { brought, files, assets } = sorted;
  const { note, locale } = readSiteFile(files, locales, problems);
  const site = note?.site ?? null;
  trees?.begin();
  const notes = readNotes(files, { locale, problems, trees, tell });
  const day = builtOn ?? ALWAYS;
  checkMeetings(notes.meetings, day);
  checkAddresses(notes.posts, notes.pages, locale);
  const { stray, rest } = sortOutStrayNotes(assets);
  const addresses = addressesOf(notes, locale, day);
  problems.push(...reportStrayNotes(stray), ...checkPublicFiles(sorted, addresses));
  for (const { name } of brought) addresses.addFile(name);
  problems.push(...attachAll({ notes, brought }, new AssetIndex(rest), locale, addresses));
  if (note !== null) note.site.redirects = checkRedirects(note, addresses);
  // One by one: a hostile text gives more than a call can take as arguments.
  if (today !== null)
    for (const found of review({ site, locale, ...notes, today })) problems.push(found);
  problems.sort(compareProblems);
  const broken = problems.some(({ severity }) => severity === 'error');
  return { content: broken || site === null ? null : compose(site, notes, brought), problems };
}

interface Notes {
  meetings: MeetingNote[];
  posts: PostNote[];
  pages: PageNote[];
  people: Person[];
  synonyms: SynonymGroup[];
}

interface NotesOptions {
  locale: Locale;
  problems: Problem[];
  trees: ParsedTrees | null;
  tell: ReadingOptions['tell'];
}

function readNotes(files: SourceFile[], { locale, problems, trees, tell }: NotesOptions): Notes {
  const notes: Notes = { meetings: [], posts: [], pages: [], people: [], synonyms: [] };
  const byPath = files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  for (const [done, file] of byPath.entries()) {
    tell?.(done, byPath.length);
    if (file.path === 'site.yaml') continue;
    const source = openSource(file, locale, problems);
    if (source === null) continue;
    source.trees = trees;
    readNoteFile(source, notes);
  }
  return notes;
}

function readNoteFile(source: Source, notes: Notes): void {
  const [, section = ''] =
    /^(meetings|news|pages)\/(?:[^/]+|[^/]+\/index)\.md$/i.exec(source.file) ?? [];
  if (section === 'meetings') notes.meetings.push(readMeeting(source));
  else if (section === 'news') notes.posts.push(readPost(source));
  else if (section === 'pages') notes.pages.push(readPage(source));
  else if (/^people\.ya?ml$/.test(source.file)) notes.people.push(...readPeople(source));
  else if (/^synonyms\.ya?ml$/.test(source.file)) notes.synonyms.push(...readSynonyms(source));
  else if (/^[^/]+\.ya?ml$/.test(source.file)) readYaml(source, source.text, 0);
  else reportUnread(source);
}

function reportUnread(source: Source): void {
  const near = /^(?:meetings|news|pages)\/.+\//.exec(source.file)?.[0];
  source.fault(
    'file-unread',
    { at: 0, read: source.file },
    { near: near ? `${near}index.md` : '' },
  );
}

function addressesOf(notes: Notes, locale: Locale, day: CalendarDate): SiteAddresses {
  const addresses = new SiteAddresses(locale, day);
  for (const { meeting } of notes.meetings) if (meeting) addresses.addMeeting(meeting);
  for (const { post } of notes.posts) if (post) addresses.addPost(post);
  for (const { page, isClosed } of notes.pages) if (page) addresses.addPage(page, isClosed);
  return addresses;
}

function attachAll(
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
  addresses.addFiles(openTexts(notes));
  const open = openTexts(notes).flatMap(({ attachments }) => attachments);
  return checkAssets(assets, { all: [...all, ...brought], open }, locale);
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

function compose(site: Site, notes: Notes, brought: PublicFile[]): Content {
  const meetings = notes.meetings.flatMap(({ meeting }) => meeting ?? []);
  for (const { overview } of meetings) {
    overview.time ??= defaultTime(site, overview);
    overview.place ??= site.place;
  }
  return {
    site,
    meetings: meetings.sort((a, b) => (a.overview.date < b.overview.date ? -1 : 1)),
    posts: notes.posts.flatMap(({ post }) => post ?? []).sort(newestFirst),
    pages: notes.pages.flatMap(({ page, isClosed }) => (isClosed ? [] : (page ?? []))),
    memberPages: notes.pages.flatMap(({ page, isClosed }) => (isClosed ? (page ?? []) : [])),
    people: notes.people,
    synonyms: notes.synonyms,
    files: brought.map(({ path, name, size }) => ({ path, name, size })),
  };
}

function defaultTime(site: Site, { date }: Meeting['overview']): Site['defaultTime'] {
  return date >= (site.defaultTimeFrom ?? '') ? site.defaultTime : null;
}

/** Undated posts come last; posts of one day by their addresses. */
function newestFirst(a: Post, b: Post): number {
  const [left, right] = [a.date ?? '', b.date ?? ''];
  if (left !== right) return right < left ? -1 : 1;
  return a.slug < b.slug ? -1 : 1;
}
