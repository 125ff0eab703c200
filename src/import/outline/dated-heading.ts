import { runsBetween, spanAt, wholeOf, type Span } from '../page/block.ts';
import type { FoundDate } from '../find/find-dates.ts';
import { findTimes } from '../find/find-times.ts';
import type { Language } from '../find/language.ts';
import { BOLD, isGroupHeading, isProse, SHORT, type Look } from './look.ts';
import { readRemainder } from '../find/read-remainder.ts';
import { findPhrase, isOn, plainWords } from '../find/word-list.ts';

/** Where a meeting's section begins. */
export interface Opening {
  date: FoundDate;
  /** The words of the heading; the rest of its block is text. */
  span: Span;
}

/** The date of the meeting that a block opens the section of; null where it opens none. */
export function openingOf(look: Look, next: Look | undefined, language: Language): Opening | null {
  const [date] = look.dates;
  if (date === undefined || look.block.kind === 'item' || look.block.kind === 'row') return null;
  if (isHeading(look, next, language)) {
    return { date, span: wholeOf(look.block) };
  }
  return leadIn(look, date, language);
}

function isHeading(look: Look, next: Look | undefined, language: Language): boolean {
  const { level, words, rest, meeting, block, dates } = look;
  if (level === 0 || isGroupHeading(look, language)) return false;
  // "Nästa möte: 4 oktober" tells of another meeting.
  if (findPhrase(language.words.next, block.text.slice(0, 24)) !== null) return false;
  if (dates.length > 1 && !(meeting && dates.length === 2)) return false;
  const untimed = rest - timeWords(look, language);
  const named = meeting || look.series || (untimed <= 3 && isOnlyPresenters(look, language));
  const leads = isLead(look, language);
  if (level < BOLD) return words <= 20 && (named || leads);
  if (level === BOLD) return words <= 16 && (named || leads);
  if (block.tight || next === undefined) return meeting && untimed <= 4;
  return words <= 12 && (named || (leads && untimed <= 6)) && !isSentence(look);
}

/** Whether nothing but a label or a number stands before the date. */
function isLead({ block, dates }: Look, { words }: Language): boolean {
  const before = plainWords(block.text.slice(0, dates[0]?.start ?? 0));
  const known = [...words.fillers, ...words.labels.date];
  return before.every((word) => known.includes(word) || /^\d{1,3}$/.test(word));
}

/** "Klippan, 3 september 2023": all words besides the date are a municipality's, or who speaks for it. */
function isOnlyPresenters({ block, dates: [date] }: Look, language: Language): boolean {
  if (date === undefined) return false;
  const rest = `${block.text.slice(0, date.start)} ${block.text.slice(date.end)}`;
  return readRemainder(rest.replace(/^[\s:–,(-]+|[\s:–,)-]+$/g, ''), language) !== null;
}

function timeWords({ block }: Look, { locale }: Language): number {
  return findTimes(block.text, locale, true).reduce(
    (sum, { start, end }) => sum + plainWords(block.text.slice(start, end)).length,
    0,
  );
}

function isSentence({ block }: Look): boolean {
  return /[.!?]["”)]*$/.test(block.text);
}

/** "Nätverksträff 3 september 2023: Härryda berättade …", or the same with the start in bold. */
function leadIn(look: Look, date: FoundDate, language: Language): Opening | null {
  const { block, words } = look;
  if (block.kind !== 'text' || words < 12 || date.compact || !isProse(look)) return null;
  const time = findTimes(block.text, language.locale).find(
    ({ start }) => start >= date.end && start - date.end < 8,
  );
  const end = time?.end ?? date.end;
  const lead = plainWords(block.text.slice(0, date.start));
  const { meeting, fillers } = language.words;
  if (
    lead.length > 4 ||
    !lead.every((word) => isOn(meeting, word) || fillers.includes(word) || /^\d+$/.test(word))
  )
    return null;
  const bold = runsBetween(block, 0, end).every(({ strong, text }) => strong || text.trim() === '');
  const after = /^\s*[:.–—]\s*|^\s+-\s+/.exec(block.text.slice(end));
  const starts = bold && !runsBetween(block, end, block.text.length).every(({ strong }) => strong);
  if (!starts && (after === null || date.year === null)) return null;
  const stop = end + (after?.[0].trimEnd().length ?? 0);
  return { date, span: { ...spanAt(block, 0, stop), from: 0 } };
}

/** Whether a short line above a date is the meeting's name: "Träff om barnperspektiv". */
export function namesMeeting(look: Look | undefined, language: Language): boolean {
  return (
    look !== undefined &&
    look.level > 0 &&
    look.level <= SHORT &&
    look.dates.length === 0 &&
    look.meeting &&
    !isGroupHeading(look, language)
  );
}
