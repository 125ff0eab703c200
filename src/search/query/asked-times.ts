import type { AskedFact } from './asked-fact.ts';
import type { Fact } from '../records/fact.ts';
import type { FactWords } from '../language/fact-words.ts';

type Month = Extract<Fact, { name: 'month' }>;
type Named = Month | Extract<Fact, { name: 'season' }>;
type Year = Extract<Fact, { name: 'year' }>;
/** `range`: whether all that lies between it and the one before is meant too. */
type Time = (Named | Year) & { range: boolean };

/** Years since 2020 in two figures. */
const SHORT_YEAR = /^[23]\d$/;
/** Years between two that are asked for; more are no range but a number of something. */
const LONGEST_RANGE = 40;

/**
 * Times that are asked for: "hösten 2023", "oktober och november 2023", "2022–2024", "hösten 2023
 * och våren 2024", "novemberträffen". What stands together is one: any of it is meant.
 *
 * @param words in lower case
 */
export function askedTimes(words: string[], facts: FactWords): AskedFact[] {
  const found: AskedFact[] = [];
  for (let from = 0; from < words.length; from++) {
    const run = runFrom(words, from, facts);
    if (run.times.length === 0) continue;
    found.push({ from, to: run.to, any: meaning(run.times) });
    from = run.to;
  }
  return found;
}

function runFrom(words: string[], from: number, facts: FactWords): { times: Time[]; to: number } {
  const times: Time[] = [];
  let to = from - 1;
  for (;;) {
    const either = times.length > 0 && facts.either.has(words[to + 1] ?? '');
    const until = times.length > 0 && facts.until.has(words[to + 1] ?? '');
    const next = to + (either || until ? 2 : 1);
    const time = timeAt(words, next, facts) ?? shortYear(words[next], times.at(-1), facts);
    if (time === null) return { times, to };
    times.push({ ...time, range: !either });
    to = next;
  }
}

function timeAt(words: string[], at: number, facts: FactWords): Named | Year | null {
  const word = words[at] ?? '';
  if (isYear(word)) return { name: 'year', value: word };
  const long = named(word, facts.months, facts.seasons) ?? occasion(word, facts);
  if (long !== null) return long;
  const short = named(word, facts.shortMonths, facts.shortSeasons);
  return short !== null && (words.length === 1 || yearFollows(words, at, facts)) ? short : null;
}

function yearFollows(words: string[], at: number, facts: FactWords): boolean {
  const after = words.slice(at + 1).find((word) => {
    const lists = [facts.months, facts.seasons, facts.shortMonths, facts.shortSeasons];
    return ![...lists, facts.either, facts.until].some((list) => list.has(word));
  });
  return isYear(after ?? '') || SHORT_YEAR.test(after ?? '');
}

/** "Hösten 24"; "maj 24" where the day comes first. */
function shortYear(word = '', before: Time | undefined, { dayFirst }: FactWords): Year | null {
  const named = before?.name === 'season' || (before?.name === 'month' && dayFirst);
  return named && SHORT_YEAR.test(word) ? { name: 'year', value: `20${word}` } : null;
}

function named(
  word: string,
  months: FactWords['months'],
  seasons: FactWords['seasons'],
): Named | null {
  const month = months.get(word);
  if (month !== undefined) return { name: 'month', value: month };
  const season = seasons.get(word);
  return season === undefined ? null : { name: 'season', value: season, core: false };
}

/** "Höstträffen", "novembermötena". */
function occasion(word: string, { occasions, ...facts }: FactWords): Named | null {
  const ending = [...occasions].find((end) => word.length > end.length && word.endsWith(end));
  if (ending === undefined) return null;
  const time = word.slice(0, -ending.length);
  const { months, seasons, shortSeasons } = facts;
  return named(time, months, new Map([...seasons, ...shortSeasons]));
}

function isYear(word: string): boolean {
  return /^(?:19|20)\d\d$/.test(word);
}

/** A year belongs to the names right before it, else to those that follow it. */
function meaning(times: Time[]): Fact[][] {
  const meant: Fact[][] = [];
  const years: Year[] = [];
  const names: Named[] = [];
  for (const { range, ...time } of times) {
    if (time.name !== 'year') names.push(...upTo(range ? names.at(-1) : undefined, time));
    else if (names.length === 0) years.push(...yearsUpTo(range ? years.at(-1) : undefined, time));
    else meant.push(...names.splice(0).map((name) => [name, time]));
  }
  if (names.length > 0 && years.length > 0 && meant.length === 0)
    return years.flatMap((year) => names.map((name) => [name, year]));
  return [...meant, ...years.map((year) => [year]), ...names.map((name) => [name])];
}

/** The time, and before it the months that lie after the one before. */
function upTo(before: Named | undefined, time: Named): Named[] {
  if (before?.name !== 'month' || time.name !== 'month') return [time];
  const count = (time.value - before.value + 12) % 12;
  return Array.from({ length: count }, (_, i) => ({
    name: 'month',
    value: ((before.value + i) % 12) + 1,
  }));
}

function yearsUpTo(before: Year | undefined, year: Year): Year[] {
  const count = Number(year.value) - Number(before?.value);
  if (!(count > 1 && count < LONGEST_RANGE)) return [year];
  const first = Number(before?.value) + 1;
  return Array.from({ length: count }, (_, i) => ({ name: 'year', value: String(first + i) }));
}
