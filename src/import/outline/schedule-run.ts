import { openingOf } from './dated-heading.ts';
import type { Language } from '../find/language.ts';
import { isProse, isScheduleHeading, BOLD, type Look } from './look.ts';
import { findPhrase, hasWordOn } from '../find/word-list.ts';

/** Words besides dates and times that a line of a schedule may have. */
const MOST = 16;

/**
 * How many blocks from one on are lines of a schedule; 0 where none is. Two lines of one form are a
 * schedule, and a single one under a heading that says so.
 */
export function scheduleLength(
  looks: Look[],
  start: number,
  said: boolean,
  language: Language,
): number {
  const first = looks[start];
  if (isTableHead(looks, start, language)) {
    const rows = scheduleLength(looks, start + 1, said, language);
    return rows === 0 ? 0 : rows + 1;
  }
  if (first === undefined || !isLine(first, language)) return 0;
  let end = start + 1;
  while (goesOn(looks, start, end, language)) end += 1;
  while (end > start + 1 && !isLine(looks[end - 1], language)) end -= 1;
  const lines = looks.slice(start, end).filter((each) => isLine(each, language));
  const dates = lines.reduce((sum, { dates: some }) => sum + some.length, 0);
  const entries = lines.some(({ block }) => block.kind === 'item' || block.kind === 'row');
  if (lines.length >= 2 || said) return end - start;
  return dates >= 3 && (entries || hasWordOn(language.words.meetings, first.block.text))
    ? end - start
    : 0;
}

/** The names of a table's columns, over a row with a date. */
function isTableHead(looks: Look[], at: number, language: Language): boolean {
  const [look, next] = [looks[at], looks[at + 1]];
  if (look?.block.kind !== 'row' || next?.block.kind !== 'row') return false;
  return look.dates.length === 0 && isLine(next, language);
}

/** A line with a date near its start, or a table's row with one, that is no sentence. */
function isLine(look: Look | undefined, { words }: Language): boolean {
  if (look === undefined || look.dates.length === 0) return false;
  const { block, level, rest, before } = look;
  if (level > 0 && level < BOLD) return false;
  if (block.kind === 'row') return !block.head && (rest <= 3 * MOST || startsWithDate(look));
  const listed = block.kind === 'item';
  if (!listed && findPhrase(words.next, block.text.slice(0, 24)) !== null) return false;
  const sentence =
    /[.!?]["”)]*$/.test(block.text) && rest > (listed || look.dates.length > 1 ? 6 : 2);
  return !sentence && rest <= MOST && before <= 5;
}

/** A row of notes: its first cell is the date, and hardly more. */
function startsWithDate({ block, dates: [date] }: Look): boolean {
  const [, end = 0] = block.cells[0] ?? [];
  const last = block.words[end - 1]?.end ?? 0;
  return date !== undefined && date.start < last && end <= 8;
}

/** Lines of one form go on as a schedule; between them may stand years, terms and columns' names. */
function goesOn(looks: Look[], start: number, at: number, language: Language): boolean {
  const [first, line, next] = [looks[start], looks[at], looks[at + 1]];
  if (!first || !line) return false;
  if (!isLine(line, language)) {
    const between = line.block.kind === 'row' || isInner(line, language);
    return between && isLine(next, language) && !startsSection(looks, at + 1, first, language);
  }
  return !startsSection(looks, at, first, language);
}

/** A term or year within a schedule. */
function isInner(look: Look, { words }: Language): boolean {
  return (
    look.words > 0 &&
    look.words <= 3 &&
    (hasWordOn(words.terms, look.block.text) || /^(?:19|20)\d\d:?$/.test(look.block.text))
  );
}

/** A line of another form with prose below is the heading of a section. */
function startsSection(looks: Look[], at: number, first: Look, language: Language): boolean {
  const [line, next] = [looks[at], looks[at + 1]];
  if (!line || line.block.kind === 'item' || line.block.kind === 'row' || line.block.tight)
    return false;
  const below = next !== undefined && !isLine(next, language) && !isScheduleHeading(next, language);
  if (!below || openingOf(line, next, language) === null) return false;
  return form(line) !== form(first) || isProse(next);
}

/** What lines of one list have in common. */
function form({ block, meeting, dates, level }: Look): string {
  return [block.kind, meeting, dates[0]?.year === null, level === BOLD].join();
}
