import { findTimes, type FoundTime } from '../find/find-times.ts';
import type { Language } from '../find/language.ts';
import { findPhrase } from '../find/word-list.ts';
import { isScheduleHeading, isYearHeading, yearIn, type Look } from '../outline/look.ts';
import type { Left, Piece } from '../outline/piece.ts';
import { wholeOf, type Span } from '../page/block.ts';
import type { MeetingDraft } from './draft.ts';
import { dateOf, type Dated, type Years } from './infer-year.ts';
import { readLine } from './read-line.ts';
import { columnsOf, readRow } from './read-row.ts';

/** Words of a sentence that says no more than the usual time. */
const MOST_GENERAL = 14;

type Schedule = Extract<Piece, { kind: 'schedule' }>;

/** The meetings of a schedule. What has no year that can be known is left. */
export function readSchedule(
  { heads, lines, year }: Schedule,
  years: Omit<Years, 'heading' | 'before'>,
  language: Language,
): { meetings: MeetingDraft[]; left: Left[] } {
  const reader = new ScheduleReader({ ...years, heading: year, before: null }, language);
  for (const line of lines) {
    if (line.dates.length === 0) reader.heading(line);
    else reader.dated(line);
  }
  const { meetings, left } = reader.end();
  return { meetings, left: [...left, ...readHeads(heads, meetings, language)] };
}

/** Goes through the lines of a schedule, each of which is understood by those above it. */
class ScheduleReader {
  readonly #language: Language;
  readonly #meetings: MeetingDraft[] = [];
  readonly #left: Left[] = [];
  #years: Years;
  /** What the columns of the table hold, as the row of their names says. */
  #columns: (string | null)[] = [];
  /** Lines without a date, which belong to the meeting below them. */
  #pending: Span[] = [];

  constructor(years: Years, language: Language) {
    this.#years = { ...years, rising: true };
    this.#language = language;
  }

  heading({ block }: Look): void {
    this.#years = { ...this.#years, heading: yearIn(block.text) ?? this.#years.heading };
    if (block.kind === 'row') this.#columns = columnsOf(block, this.#language);
    this.#pending.push(wholeOf(block));
  }

  dated(line: Look): void {
    const dated = datesOf(line, this.#years, this.#language);
    if (dated === null) {
      this.#left.push({ span: wholeOf(line.block), reason: 'year' });
      return;
    }
    this.#years = { ...this.#years, before: dated.at(-1)?.date ?? this.#years.before };
    const isRow = line.block.kind === 'row';
    const made = isRow
      ? readRow(line, dated, this.#columns, this.#language)
      : readLine(line, dated, this.#language);
    made[0]?.data.push(...this.#pending.map((span) => ({ span, key: 'date' })));
    this.#pending = [];
    this.#meetings.push(...made);
  }

  end(): { meetings: MeetingDraft[]; left: Left[] } {
    const pending = this.#pending.map((span) => ({ span, reason: 'between' as const }));
    return { meetings: this.#meetings, left: [...this.#left, ...pending] };
  }
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

/** Headings over the schedule, and the time that holds where a line says none. */
function readHeads(heads: Look[], meetings: MeetingDraft[], language: Language): Left[] {
  const { locale, words } = language;
  const [first] = meetings;
  return heads.flatMap((head): Left[] => {
    const span = wholeOf(head.block);
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
