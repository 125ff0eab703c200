import { contentOf, spanAt, textOf, type Span } from '../page/block.ts';
import { emptyMeeting, type MeetingDraft } from './draft.ts';
import { findTimes, type FoundTime } from '../find/find-times.ts';
import { dateOf, type Dated, type Years } from './infer-year.ts';
import type { Language } from '../find/language.ts';
import { isScheduleHeading, isYearHeading, yearIn, type Look } from '../outline/look.ts';
import type { Left, Piece } from '../outline/piece.ts';
import { columnsOf, readRow } from './read-row.ts';
import { readCancelled } from '../find/read-cancelled.ts';
import { readRemainder } from '../find/read-remainder.ts';
import { stretches, withoutFillers } from './stretches.ts';
import { findPhrase } from '../find/word-list.ts';

/** Words of a sentence that says no more than the usual time. */
const MOST_GENERAL = 14;

type Schedule = Extract<Piece, { kind: 'schedule' }>;

/** The meetings of a schedule. What has no year that can be known is left. */
export function readSchedule(
  { heads, lines, year }: Schedule,
  years: Omit<Years, 'heading' | 'before'>,
  language: Language,
): { meetings: MeetingDraft[]; left: Left[] } {
  const meetings: MeetingDraft[] = [];
  const left: Left[] = [];
  let heading = year;
  let before: string | null = null;
  let columns: (string | null)[] = [];
  let pending: Span[] = [];
  for (const line of lines) {
    if (line.dates.length === 0) {
      heading = yearIn(line.block.text) ?? heading;
      columns = line.block.kind === 'row' ? columnsOf(line.block, language) : columns;
      pending.push({ ...contentOf(line.block), from: 0 });
      continue;
    }
    const dated = datesOf(line, { heading, before, rising: true, only: years.only }, language);
    if (dated === null) {
      left.push({ span: { ...contentOf(line.block), from: 0 }, reason: 'year' });
      continue;
    }
    before = dated.at(-1)?.date ?? before;
    const made =
      line.block.kind === 'row'
        ? readRow(line, dated, columns, language)
        : readLine(line, dated, language);
    made[0]?.data.push(...pending.map((span) => ({ span, key: 'date' })));
    pending = [];
    meetings.push(...made);
  }
  left.push(...pending.map((span) => ({ span, reason: 'between' as const })));
  left.push(...readHeads(heads, meetings, language));
  return { meetings, left };
}

function datesOf(line: Look, years: Years, language: Language): Dated[] | null {
  const dated: Dated[] = [];
  for (const found of line.dates) {
    const before = dated.at(-1)?.date ?? years.before;
    const date = dateOf(found, line.block.text, { ...years, before }, language);
    if (date === null) return null;
    dated.push(date);
  }
  return dated;
}

/** One line: a date and what is said of that meeting, or several dates with one time. */
function readLine(line: Look, dated: Dated[], language: Language): MeetingDraft[] {
  const { block } = line;
  const meetings = dated.map(({ date, doubts }) => ({
    ...emptyMeeting(date),
    doubts: [...doubts],
  }));
  const [first] = meetings;
  if (first === undefined) return [];
  const claims = new Array<string | null>(block.words.length).fill(null);
  const claim = (start: number, end: number, key: string): void => {
    const { from, to } = spanAt(block, start, end);
    claims.fill(key, from, to);
  };
  claims.fill('date', 0, block.signs);
  for (const { start, end } of line.dates) claim(start, end, 'date');
  const times = findTimes(block.text, language.locale, true);
  for (const { start, end } of times) claim(start, end, 'time');
  for (const meeting of meetings) meeting.times.push(...times.slice(0, 1));
  const cancelled = meetings.length > 1 ? null : readCancelled(block.text, language.words);
  if (cancelled) {
    claim(cancelled.start, cancelled.end, 'status');
    if (cancelled.reason) claim(cancelled.reason.start, cancelled.reason.end, 'reason');
    first.cancelled = true;
    first.reason = cancelled.reason?.text ?? null;
  }
  if (block.runs.some(({ struck }) => struck) && !cancelled)
    first.doubts.push({ code: 'struck', values: { text: block.text } });
  if (findPhrase(language.words.moved, block.text) !== null)
    first.doubts.push({ code: 'moved', values: { text: block.text } });
  readRest(block, claims, first, language);
  return meetings;
}

/** What is neither date, time nor cancelled: who presents, or words that stay in the note's text. */
function readRest(
  block: Look['block'],
  claims: (string | null)[],
  meeting: MeetingDraft,
  language: Language,
): void {
  for (const { span, key } of stretches(block, claims)) {
    if (key !== null) {
      meeting.data.push({ span, key });
      continue;
    }
    const inner = withoutFillers(span, language);
    const found = readRemainder(textOf(inner), language);
    const around = [
      { ...span, to: inner.from },
      { ...span, from: inner.to },
    ].filter(({ from, to }) => from < to);
    meeting.data.push(...around.map((each) => ({ span: each, key: 'date' })));
    if (inner.from === inner.to) continue;
    if (found === null) meeting.parts.push({ span: inner, heading: false });
    else {
      meeting.presentations.push(...found);
      meeting.data.push({ span: inner, key: 'presentations' });
    }
  }
}

/** Headings over the schedule, and the time that holds where a line says none. */
function readHeads(heads: Look[], meetings: MeetingDraft[], language: Language): Left[] {
  const { locale, words } = language;
  const [first] = meetings;
  return heads.flatMap((head): Left[] => {
    const span = { ...contentOf(head.block), from: 0 };
    const [time] = findTimes(head.block.text, locale, true);
    const general = time && findPhrase(words.always, head.block.text) !== null;
    if (general) setDefault(meetings, time);
    const only = general && head.words <= MOST_GENERAL;
    const says = isScheduleHeading(head, language) || isYearHeading(head, language);
    if (first === undefined || (!only && !says)) return [{ span, reason: 'before' }];
    first.data.push({ span, key: only ? 'time' : 'date' });
    return [];
  });
}

function setDefault(meetings: MeetingDraft[], time: FoundTime): void {
  for (const meeting of meetings) if (meeting.times.length === 0) meeting.times.push(time);
}
