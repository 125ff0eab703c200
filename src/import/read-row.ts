import { spanAt, textOf, type Block, type Span } from './block.ts';
import { emptyMeeting, type MeetingDraft } from './draft.ts';
import { findPlaces } from './find-places.ts';
import { findPresentations, type FoundPresentation } from './find-presentations.ts';
import { findTimes } from './find-times.ts';
import type { Dated } from './infer-year.ts';
import type { Language } from './language.ts';
import type { Look } from './look.ts';
import { readCancelled } from './read-cancelled.ts';
import { readRemainder } from './read-remainder.ts';
import { plainWords } from './word-list.ts';

type Column = keyof Language['words']['labels'];

/** A cell with more words is a text, not a name. */
const PROSE = 12;

/** What the columns under a row of names hold; null where the name says nothing. */
export function columnsOf(head: Block, { words }: Language): (string | null)[] {
  return head.cells.map(([from, to]) => {
    const name = plainWords(textOf({ block: head, from, to })).join(' ');
    const columns = Object.keys(words.labels) as Column[];
    return (
      columns.find((column) => words.labels[column].includes(name)) ??
      columns.find((column) =>
        plainWords(name).some((word) => words.labels[column].includes(word)),
      ) ??
      null
    );
  });
}

/** A meeting from a row of a table: each cell is understood by its column, else by what it holds. */
export function readRow(
  { block, dates }: Look,
  dated: Dated[],
  columns: (string | null)[],
  language: Language,
): MeetingDraft[] {
  const [first] = dated;
  if (first === undefined) return [];
  const meeting: MeetingDraft = { ...emptyMeeting(first.date), doubts: [...first.doubts] };
  const presentation: FoundPresentation = {
    municipality: null,
    organisation: null,
    speaker: null,
    role: null,
    population: null,
    title: null,
  };
  const day = dates[0] ? spanAt(block, dates[0].start, dates[0].end) : null;
  const covered = block.cells.map(([from, to]) => ({ block, from, to }));
  meeting.data.push(...outside(block).map((span) => ({ span, key: 'date' })));
  for (const [index, span] of covered.entries()) {
    if (span.from === span.to) continue;
    const holdsDay = day !== null && day.from >= span.from && day.from < span.to;
    const key = holdsDay
      ? dayCell(span, meeting, language)
      : cell(span, columns[index] ?? null, { meeting, presentation }, language);
    if (key === null) meeting.parts.push({ span, heading: false });
    else meeting.data.push({ span, key });
  }
  readProse(meeting, language);
  if (presentation.municipality ?? presentation.organisation)
    meeting.presentations.push(presentation);
  else restore(meeting, presentation);
  return [
    meeting,
    ...dated.slice(1).map(({ date, doubts }) => ({ ...emptyMeeting(date), doubts })),
  ];
}

/** A cell with sentences is the note of the meeting. */
function readProse(meeting: MeetingDraft, language: Language): void {
  const prose = meeting.parts.filter(({ span }) => span.to - span.from > PROSE);
  if (prose.length === 0) return;
  const { presentations, mentioned } = findPresentations(
    prose.map(({ span }) => textOf(span)),
    language,
  );
  meeting.section = true;
  meeting.presentations.push(...presentations);
  meeting.mentioned.push(...mentioned);
}

/** Words of no cell: the bars between them. */
function outside(block: Block): Span[] {
  const inside = (at: number): boolean => block.cells.some(([from, to]) => at >= from && at < to);
  return block.words.flatMap((_, at) => (inside(at) ? [] : [{ block, from: at, to: at + 1 }]));
}

function dayCell(span: Span, meeting: MeetingDraft, { locale, words }: Language): string {
  const text = textOf(span);
  meeting.times.push(...findTimes(text, locale, true).slice(0, 1));
  const cancelled = readCancelled(text, words);
  if (cancelled) meeting.cancelled = true;
  meeting.reason ??= cancelled?.reason?.text ?? null;
  return 'date';
}

interface Row {
  meeting: MeetingDraft;
  presentation: FoundPresentation;
}

function cell(span: Span, column: string | null, row: Row, language: Language): string | null {
  const text = textOf(span);
  const { locale, words } = language;
  const { meeting, presentation } = row;
  if (isTime(text, meeting, language)) return 'time';
  const cancelled = readCancelled(text, words);
  if (cancelled && isAll(text, cancelled)) {
    meeting.cancelled = true;
    meeting.reason = cancelled.reason?.text ?? null;
    return 'status';
  }
  if (column === 'role' || column === 'title') {
    presentation[column] = text;
    return column;
  }
  if (isPresenter(text, row, language)) return 'presentations';
  if (column === 'speaker') return speakerCell(text, presentation, language);
  if (column !== 'organisation' && column !== 'municipality') return null;
  if (findPlaces(text, locale, words).length > 0) return null;
  presentation.organisation ??= text;
  return 'organisation';
}

/** Takes a cell that is nothing but a time. */
function isTime(text: string, meeting: MeetingDraft, { locale, words }: Language): boolean {
  const [time] = findTimes(text, locale, true);
  if (time === undefined) return false;
  const rest = plainWords(text.slice(0, time.start) + text.slice(time.end));
  if (!rest.every((word) => words.fillers.includes(word))) return false;
  meeting.times.push(time);
  return true;
}

/** Takes a cell with municipalities, or with one and who speaks for it. */
function isPresenter(text: string, { meeting, presentation }: Row, language: Language): boolean {
  const found = readRemainder(text, language);
  const [only, ...more] = found ?? [];
  if (only === undefined) return false;
  if (more.length > 0 || presentation.municipality !== null)
    meeting.presentations.push(only, ...more);
  else {
    presentation.municipality = only.municipality;
    presentation.speaker = only.speaker ?? presentation.speaker;
    presentation.role = only.role ?? presentation.role;
  }
  return true;
}

/** "Anne Ek" or "Anne Ek, chef" where the municipality has a column of its own. */
function speakerCell(
  text: string,
  presentation: FoundPresentation,
  language: Language,
): string | null {
  const [, name = '', role] = /^([^,(]+)(?:[,(]\s*([^)]+)\)?)?$/.exec(text) ?? [];
  if (name.trim().split(/\s+/).length > 6 || !/^\p{Lu}/u.test(name)) return null;
  if (
    role !== undefined &&
    !plainWords(role).some((word) =>
      language.words.roles.some((each) => word.endsWith(each.replace('*', ''))),
    )
  )
    return null;
  presentation.speaker = name.trim();
  if (role !== undefined) presentation.role = role.trim();
  return 'speaker';
}

function isAll(
  text: string,
  { start, end, reason }: NonNullable<ReturnType<typeof readCancelled>>,
): boolean {
  const rest =
    reason === null
      ? text.slice(0, start) + text.slice(end)
      : text.slice(0, start) + text.slice(reason.end);
  return plainWords(rest).length === 0;
}

/** Without a municipality there is no presentation, and what was read of it stays in the text. */
function restore(meeting: MeetingDraft, { speaker, role, title }: FoundPresentation): void {
  if ((speaker ?? role ?? title) === null) return;
  const keys = ['speaker', 'role', 'title'];
  const words = meeting.data.filter(({ key }) => keys.includes(key));
  meeting.data = meeting.data.filter(({ key }) => !keys.includes(key));
  meeting.parts.push(...words.map(({ span }) => ({ span, heading: false })));
}
