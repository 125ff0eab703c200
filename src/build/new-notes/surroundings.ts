import type { Locale } from '../../locales/locale.ts';
import type { CalendarDate } from '../../model/calendar-date.ts';
import { openSource } from '../../model/open-source.ts';
import { dateOfFile, readMeeting, type MeetingNote } from '../../model/read-meeting.ts';
import { readPost } from '../../model/read-post.ts';
import { readSite } from '../../model/read-site.ts';
import type { ContentFolder, SourceFile } from '../../model/source-file.ts';
import type { TimeRange } from '../../model/time-range.ts';
import { readMapping } from '../../model/yaml-value.ts';
import { proposeDate, type Proposal } from '../../schedule/propose-date.ts';
import { readContentFolder } from '../read/load-content.ts';
import { dateIn } from '../../schedule/date-in.ts';
import { readSiteFacts } from '../read/site-facts.ts';

/** What a new note depends on. Mistakes elsewhere in the content do not keep anyone from making one. */
export interface Surroundings {
  /** The content folder. */
  dir: string;
  folder: ContentFolder;
  locale: Locale;
  today: CalendarDate;
  /** The files of the meetings there are, by their dates. */
  meetings: Map<CalendarDate, string>;
  /** Addresses of the posts there are. */
  slugs: string[];
  proposal: Proposal | null;
  /** The time of the latest meeting that states one, as an editor writes it. */
  lastTime: string | null;
  /** Whether a meeting on a day needs no time of its own. */
  hasUsualTime: (date: CalendarDate) => boolean;
}

/**
 * Reads what there is.
 *
 * @throws {BuildError} `no-content` when the folder does not exist
 */
export function readSurroundings(dir: string, now: Date): Surroundings {
  const folder = readContentFolder(dir);
  const { locale, timeZone } = readSiteFacts(dir);
  const today = dateIn(timeZone, now);
  const notes = folder.files.flatMap((file) => readMeetingFile(file, locale) ?? []);
  const meetings = new Map(notes.map(({ date, source }) => [date ?? '', source.file]));
  const dates = [...meetings.keys()];
  const pointers = notes.flatMap(({ meeting }) => meeting?.overview.next ?? []);
  return {
    ...{ dir, folder, locale, today, meetings },
    slugs: folder.files.flatMap((file) => readPostFile(file, locale) ?? []),
    proposal: proposeDate({ dates, pointers, today, timeZone }),
    lastTime: timeOfLast(notes, locale),
    hasUsualTime: usualTimes(folder, locale),
  };
}

function readMeetingFile(file: SourceFile, locale: Locale): MeetingNote | null {
  if (!file.path.startsWith('meetings/') || dateOfFile(file.path) === null) return null;
  const source = openSource(file, locale, []);
  return source && readMeeting(source);
}

function readPostFile(file: SourceFile, locale: Locale): string | null {
  const source = file.path.startsWith('news/') ? openSource(file, locale, []) : null;
  return (source && readPost(source).post?.slug) ?? null;
}

function timeOfLast(notes: MeetingNote[], { keys }: Locale): string | null {
  const times = notes.flatMap(({ date, meeting }) =>
    date !== null && meeting?.overview.time ? [{ date, time: meeting.overview.time }] : [],
  );
  const last = times.sort((a, b) => (a.date < b.date ? -1 : 1)).at(-1);
  return last === undefined ? null : written(last.time, keys.times.separator);
}

function written({ start, end }: TimeRange, separator: string): string {
  return (end === null ? start : `${start}–${end}`).replaceAll(':', separator);
}

function usualTimes({ files }: ContentFolder, locale: Locale): Surroundings['hasUsualTime'] {
  const file = files.find(({ path }) => /^site\.ya?ml$/.test(path));
  const source = file ? openSource(file, locale, []) : null;
  const mapping = source && readMapping(source, source.text, 0);
  const site = source && mapping ? readSite(source, mapping).site : null;
  return (date) => Boolean(site?.defaultTime) && date >= (site?.defaultTimeFrom ?? '');
}
