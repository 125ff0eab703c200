import type { Locale } from '../../locales/locale.ts';
import { readPopulation } from '../../model/read-population.ts';
import { readValue } from '../../model/new-notes/read-value.ts';
import { PLACE, type Shadow } from './shadow.ts';
import { anyOf, hasWordOn, isOn, type Clues } from './word-list.ts';

/** A number of inhabitants in a sentence. */
interface FoundPopulation {
  /** As a note writes it, such as `ca 18 000`. */
  written: string;
  /** Offset of the municipality's sign in the shadow; null where the sentence names none beside it. */
  place: number | null;
}

/** Smaller numbers are those of meetings and groups. */
const LEAST = 1000;

/** The numbers of inhabitants in a sentence, without those of towns, districts and counties. */
export function findPopulations({ text }: Shadow, locale: Locale, words: Clues): FoundPopulation[] {
  const { about, almost, over, inhabitants } = locale.keys.populations;
  const people = inhabitants.filter((word) => !isOn(words.parts, word) && word !== 'people');
  const number = '\\d{1,3}(?:[ .,\\u00A0\\u202F]\\d{3})+|\\d{4,}';
  const pattern = new RegExp(
    `(?:(?<![\\p{L}])(${anyOf([...about, ...almost, ...over])})\\s+)?(${number})(?:\\s*(?:[-–—]|${anyOf(locale.keys.populations.to)})\\s*(${number}))?\\s+${anyOf(people)}(?![\\p{L}])`,
    'giu',
  );
  return Array.from(text.matchAll(pattern)).flatMap(
    ({ index, 0: whole, 1: kind, 2: first = '', 3: last }) => {
      const [clauseStart, clause] = clauseBefore(text, index);
      const place = nearestPlace(
        text,
        { start: clauseStart, from: index, end: index + whole.length },
        words,
      );
      if (place === null && isOfPart(clause, text, words)) return [];
      if (place !== null && hasWordOn(words.parts, text.slice(Math.min(place, clauseStart), index)))
        return [];
      const written = write(kind, [first, last ?? []].flat(), locale);
      return written === null ? [] : [{ written, place }];
    },
  );
}

function clauseBefore(text: string, index: number): [number, string] {
  const start =
    Math.max(...[',', ';', ':', '–', '('].map((sign) => text.lastIndexOf(sign, index - 1))) + 1;
  return [start, text.slice(start, index)];
}

/** The municipality in the clause with the number, or right after it: "38 000 invånare i Härryda". */
function nearestPlace(
  text: string,
  { start, from, end }: { start: number; from: number; end: number },
  { relative }: Clues,
): number | null {
  const before = text.lastIndexOf(PLACE, from);
  if (before >= start) return before;
  const clause = new RegExp(`^${PLACE}\\s*,\\s*${anyOf(relative)}\\s`, 'iu').test(
    text.slice(Math.max(before, 0)),
  );
  if (before >= 0 && clause) return before;
  const after = /^\s+\p{Ll}{1,4}\s+\uE001/u.exec(text.slice(end));
  return after === null ? null : end + after[0].length - 1;
}

function isOfPart(clause: string, sentence: string, words: Clues): boolean {
  const own = hasWordOn(words.theMunicipality, clause);
  const parts = words.parts.filter((part) => !words.theMunicipality.includes(part));
  return hasWordOn(parts, clause) || (!own && hasWordOn(parts, sentence));
}

function write(kind: string | undefined, figures: string[], locale: Locale): string | null {
  const numbers = figures.map((figure) => figure.replace(/\D/g, ''));
  if (numbers.some((figure) => Number(figure) < LEAST)) return null;
  const grouped = numbers.map((figure) => figure.replace(/\B(?=(?:\d{3})+$)/g, ' ')).join('–');
  const written = kind === undefined ? grouped : `${kind.toLowerCase()} ${grouped}`;
  const { value, problems } = readValue('', written, locale, readPopulation);
  return value !== null && problems.length === 0 ? written : null;
}
