import { contentOf, countWords, isStrong, type Block } from '../page/block.ts';
import { findDates, type FoundDate } from '../find/find-dates.ts';
import type { Language } from '../find/language.ts';
import { hasWordOn, isOn, plainWords } from '../find/word-list.ts';

/** A block and what it looks like. */
export interface Look {
  block: Block;
  /** 1 to 6 of a heading, 7 of a bold line, 8 of a short line, 0 of what is none. */
  level: number;
  dates: FoundDate[];
  /** Words besides those of the dates. */
  rest: number;
  words: number;
  /** Names a meeting. */
  meeting: boolean;
  /** Where the first date starts, in words. */
  before: number;
  /** Other headings of the page have the same words before their dates: "Dialogcafé 3 maj". */
  series: boolean;
}

/** Level of a paragraph that is all in bold: below every heading. */
export const BOLD = 7;
/** Level of a line that is short and no sentence: the lowest. */
export const SHORT = 8;

/** Looks at the blocks of a page's own text. */
export function lookAt(blocks: Block[], language: Language): Look[] {
  const looks = blocks.map((block) => look(block, language));
  const leads = Map.groupBy(looks, leadOf);
  return looks.map((each) => {
    const lead = leadOf(each);
    return { ...each, series: lead !== '' && (leads.get(lead)?.length ?? 0) > 1 };
  });
}

/** The words before the only date of a heading; empty where there are none, or more of it. */
function leadOf({ block, level, dates, rest, before }: Look): string {
  const [date, ...more] = dates;
  if (date === undefined || more.length > 0 || level === 0 || rest > 6 || before === 0) return '';
  return `${String(level)} ${plainWords(block.text.slice(0, date.start)).join(' ')}`;
}

function look(block: Block, { locale, words }: Language): Look {
  const dates = findDates(block.text, locale);
  const all = countWords(contentOf(block));
  const dated = dates.reduce(
    (sum, { start, end }) => sum + plainWords(block.text.slice(start, end)).length,
    0,
  );
  const first = dates[0];
  return {
    block,
    level: levelOf(block, all),
    dates,
    rest: all - dated,
    words: all,
    meeting: hasWordOn(words.meeting, block.text) && !hasWordOn(words.meetings, block.text),
    before: first === undefined ? -1 : plainWords(block.text.slice(0, first.start)).length,
    series: false,
  };
}

function levelOf(block: Block, words: number): number {
  if (block.kind === 'heading') return block.level;
  if (block.kind !== 'text' || block.quote || words === 0) return 0;
  if (isStrong(block) && words <= 16) return BOLD;
  return words <= 12 && block.text.length <= 100 && isLine(block.text) ? SHORT : 0;
}

/** A line that is no sentence: begins as one and does not end as one. */
function isLine(text: string): boolean {
  return /^["”»(]?[\p{Lu}\d]/u.test(text) && !/[.,;!…]["”)]*$/.test(text);
}

/** Whether a block is prose: a sentence or more of it. */
export function isProse({ block, words }: Look): boolean {
  return (
    (block.kind === 'text' || block.kind === 'item') &&
    (words > 15 || (words > 3 && /[.!?]["”)]*$/.test(block.text)))
  );
}

/** A heading over several meetings: "Kommande träffar 2024", "Hösten 2023", "2023". */
export function isGroupHeading({ block, level, dates, words }: Look, language: Language): boolean {
  if (level === 0 || dates.length > 0 || words > 9) return false;
  const all = plainWords(block.text);
  const { meetings, upcoming, past, terms } = language.words;
  if (all.length === 1 && yearIn(block.text) !== null) return true;
  const grouped = all.some((word) => isOn(meetings, word));
  const termed = all.some((word) => isOn([...terms, ...upcoming, ...past], word));
  return grouped
    ? termed || yearIn(block.text) !== null || all.length <= 3
    : termed && all.length <= 3;
}

/** A heading over meetings to come, or over dates. */
export function isScheduleHeading(look: Look, language: Language): boolean {
  const { upcoming, meetings } = language.words;
  const group = look.level > 0 && look.dates.length === 0 && look.words <= 9;
  return (
    group &&
    (hasWordOn(upcoming, look.block.text) ||
      (look.level > 0 && look.block.text.endsWith(':') && hasWordOn(meetings, look.block.text)))
  );
}

/** A heading over several meetings that says their year. */
export function isYearHeading(look: Look, language: Language): boolean {
  return isGroupHeading(look, language) && yearIn(look.block.text) !== null;
}

/** The only year in a text; null where there is none or several. */
export function yearIn(text: string): number | null {
  const years = new Set(
    Array.from(text.matchAll(/(?<![\d.])(?:19|20)\d\d(?!\d|\.\d)/g), ([year]) => Number(year)),
  );
  const [year = null] = years;
  return years.size === 1 ? year : null;
}

/** A heading that no note of a meeting goes on after, or a line about the page itself. */
export function isEnding({ block, level, words }: Look, language: Language): boolean {
  const text = block.text.toLowerCase().replace(/[:.!\s]+$/, '');
  if (words > 0 && words <= 14 && language.words.pageLines.some((start) => text.startsWith(start)))
    return true;
  return level > 0 && language.words.endings.includes(text);
}
