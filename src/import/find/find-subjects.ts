import type { Municipality } from '../../model/municipality.ts';
import { isAboutOthers } from './link-by-verb.ts';
import { PLACE, type Shadow } from './shadow.ts';
import { anyOf, type Clues } from './word-list.ts';

/** "presentationer från Lund och Klippan"; "två presentationer i dag: Lund, Klippan". */
export function listed({ text, places }: Shadow, words: Clues): Municipality[] {
  const list = listOfPlaces(words);
  const patterns = [
    `(?<![\\p{L}])${anyOf(words.presentations)}\\s*${list}`,
    `(?<![\\p{L}])${anyOf(words.presentationWords)}[^.!?:${PLACE}]{0,30}:\\s*${list}`,
  ];
  return patterns.flatMap((pattern) => {
    const match = new RegExp(pattern, 'iu').exec(text);
    return match === null ? [] : placesIn(match, places);
  });
}

/** "Lund presenterade …"; "… presenterade Lunds kommun sitt arbete"; "berättade om hur Lund …". */
export function subjects({ text, places }: Shadow, words: Clues): Municipality[] {
  const [verb, list] = [anyOf(words.presents), listOfPlaces(words)];
  const before = `(?:^|[,;:–]\\s*)(?:[\\p{L}]+\\s+){0,3}?${list}(?:\\s+\\p{L}+){0,3}?\\s+${verb}(?![\\p{L}])`;
  const after = `(?<![\\p{L}])${verb}\\s+(?:${anyOf(words.about)}\\s+)?${list}`;
  return [before, after].flatMap((pattern) => {
    const match = new RegExp(pattern, 'iu').exec(text);
    if (match === null || isAboutOthers(text.slice(0, startOf(match) + 1), words)) return [];
    return placesIn(match, places);
  });
}

/** The first group of a pattern: a municipality, or several with commas or "och" between. */
function listOfPlaces({ and }: Clues): string {
  return `(${PLACE}(?:\\s*(?:,|&|,?\\s*${anyOf(and)})\\s*${PLACE})*)`;
}

/** Offset of the first municipality of a match. */
function startOf(match: RegExpExecArray): number {
  return match.index + match[0].indexOf(PLACE);
}

/** The municipalities of a match's first group. */
function placesIn(match: RegExpExecArray, places: Shadow['places']): Municipality[] {
  const first = match.input.slice(0, startOf(match)).split(PLACE).length - 1;
  const count = (match[1] ?? '').split(PLACE).length - 1;
  return places.slice(first, first + count).map(({ municipality }) => municipality);
}
