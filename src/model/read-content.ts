import type { Locale } from '../locales/locale.ts';
import { AssetIndex } from './asset-index.ts';
import { attachAll } from './attach-all.ts';
import type { CalendarDate } from './calendar-date.ts';
import { checkAddresses } from './check-addresses.ts';
import { checkMeetings } from './check-meetings.ts';
import { checkRedirects } from './check-redirects.ts';
import { composeContent } from './compose-content.ts';
import type { Content } from './content.ts';
import { checkPublicFiles, sortOutPublicFiles } from './public-folder/public-files.ts';
import type { ParsedTrees } from './parsed-trees.ts';
import { ALWAYS } from './publication.ts';
import { compareProblems, problem, startOf, type Problem } from './problem.ts';
import { readNotes, type Notes } from './read-notes.ts';
import { readSiteFile } from './read-site-file.ts';
import { reportUnreadFiles } from './report-unread.ts';
import { review } from './review/review.ts';
import { SiteAddresses } from './site-addresses.ts';
import type { ContentFolder } from './source-file.ts';
import { reportStrayNotes, sortOutStrayNotes } from './stray-notes.ts';

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
  const problems = links.map((file) => problem('file-link', startOf(file), file, {}));
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
  problems.push(
    ...reportStrayNotes(stray),
    ...checkPublicFiles(sorted, addresses, redirectsKey(locale)),
  );
  for (const { name } of brought) addresses.addFile(name);
  problems.push(...attachAll({ notes, brought }, new AssetIndex(rest), locale, addresses));
  if (note !== null) note.site.redirects = checkRedirects(note, addresses);
  // One by one: a hostile text gives more than a call can take as arguments.
  if (today !== null)
    for (const found of review({ site, locale, ...notes, today })) problems.push(found);
  problems.sort(compareProblems);
  const broken = problems.some(({ severity }) => severity === 'error');
  return {
    content: broken || site === null ? null : composeContent(site, notes, brought),
    problems,
  };
}

function redirectsKey({ keys }: Locale): string {
  return keys.site.redirects[0] ?? 'redirects';
}

function addressesOf(notes: Notes, locale: Locale, day: CalendarDate): SiteAddresses {
  const addresses = new SiteAddresses(locale, day);
  for (const { meeting } of notes.meetings) if (meeting) addresses.addMeeting(meeting);
  for (const { post } of notes.posts) if (post) addresses.addPost(post);
  for (const { page, isClosed } of notes.pages) if (page) addresses.addPage(page, isClosed);
  return addresses;
}
