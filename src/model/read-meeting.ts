import { toString } from 'mdast-util-to-string';
import type { Locale } from '../locales/locale.ts';
import type { CalendarDate } from './calendar-date.ts';
import type { Field, Fields } from './fields.ts';
import { readChoice, readText, refuseEmpty } from './field-values.ts';
import { HeadingMatcher } from './headings.ts';
import type { Meeting, Overview, Part } from './meeting.ts';
import { readNote, type Note } from './note.ts';
import { hasContent, splitSections, type Section } from './parts.ts';
import { readDate } from './read-date.ts';
import { readPlace } from './read-place.ts';
import { readPresentations } from './read-presentation.ts';
import { readPublication } from './read-publication.ts';
import { readTime } from './read-time.ts';
import type { Source } from './source.ts';

type Key = keyof Locale['keys']['meeting'];

/** A meeting as read from its own file, before it is compared with the others. */
export interface MeetingNote extends Note<Key> {
  /** Null when the date is missing or wrong; that has been reported. */
  meeting: Meeting | null;
  /** The date in the front matter, else the one in the file name. */
  date: CalendarDate | null;
}

/** Reads one note. Its time is only what it states itself. */
export function readMeeting(source: Source): MeetingNote {
  const { meeting: names, presentation } = source.locale.keys;
  const note = readNote<Key>(source, {
    names,
    elsewhere: { parent: 'presentations', names: presentation },
  });
  const fileDate = dateOfFile(source.file);
  const date = note.fields && readMeetingDate(source, note.fields, fileDate);
  const meeting = note.fields && composeMeeting(note, note.fields, date ?? '');
  return { ...note, date: date ?? fileDate, meeting: date === null ? null : meeting };
}

/** The date that a note's file or folder is named after. */
export function dateOfFile(file: string): CalendarDate | null {
  const name = file.replace(/^meetings\//, '').replace(/(?:\/index)?\.md$/i, '');
  return /^\d{4}-\d\d-\d\d$/.test(name) && isDay(name) ? name : null;
}

function isDay(date: CalendarDate): boolean {
  const day = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

function readMeetingDate(
  source: Source,
  fields: Fields<Key>,
  fileDate: CalendarDate | null,
): CalendarDate | null {
  const field = fields.get('date');
  if (field === null) return fields.reportMissing(source, 'date', fileDate ?? '2024-04-23');
  const date = readDate(source, field, fileDate);
  if (date === null || date === fileDate) return date;
  const name = source.file.replace(/^meetings\//, '');
  const place = { at: field.value.at, read: date };
  if (fileDate === null) source.fault('file-name', { at: 0, read: name }, { near: `${date}.md` });
  else source.fault('date-file-name', place, { key: field.key, near: fileDate, name });
  return date;
}

function composeMeeting(note: Note<Key>, fields: Fields<Key>, date: CalendarDate): Meeting {
  const { source, body } = note;
  const { values } = source.locale.keys;
  const presentations = readPresentations(source, fields.get('presentations'));
  const sections = splitSections(body);
  const matcher = new HeadingMatcher(source, presentations);
  matcher.checkLevels(body);
  const parts = readParts(sections, matcher);
  const open = readChoice(source, fields.get('access'), values.access) === 'public';
  refuseEmpty(source, fields.empty('access'), values.access.members[0] ?? 'members');
  const overview = readOverview(source, fields, date);
  const hasText = sections.some(hasContent);
  return {
    file: source.file,
    ...readPublication(source, fields),
    overview: { ...overview, presentations, hasText, parts: open && hasText ? parts : null },
    notes: open || !hasText ? [] : parts,
    attachments: [],
  };
}

function readParts(sections: Section[], matcher: HeadingMatcher): Part[] {
  return sections
    .map(({ heading, tree }) => ({
      presentation: heading && matcher.match(heading),
      heading: heading && toString(heading).trim(),
      tree,
    }))
    .filter(({ heading, tree }) => heading !== null || tree.children.length > 0);
}

type Stated = Omit<Overview, 'presentations' | 'hasText' | 'parts'>;

function readOverview(source: Source, fields: Fields<Key>, date: CalendarDate): Stated {
  const written = readChoice(source, fields.get('status'), source.locale.keys.values.status);
  const reason = fields.get('reason');
  if (reason !== null && written !== 'cancelled') reportReason(source, fields, reason);
  return {
    date,
    time: readTime(source, fields.get('time')),
    place: readPlace(source, fields.get('place')),
    status: written === 'held' ? null : written,
    reason: readText(source, reason),
    summary: readText(source, fields.get('summary')),
    chair: readText(source, fields.get('chair')),
    next: readDate(source, fields.get('next')),
  };
}

function reportReason(source: Source, fields: Fields<Key>, { key, keyAt }: Field): void {
  const [cancelled = 'cancelled'] = source.locale.keys.values.status.cancelled;
  const status = `${fields.name('status')}: ${cancelled}`;
  source.fault('reason-without-cancelled', { at: keyAt, read: key }, { key, status });
}
