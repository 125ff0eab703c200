import type { Locale } from '../../locales/locale.ts';
import { findPeople, joinPeople, type FoundPerson } from './find-people.ts';
import { findPlaces, type FoundPlace } from './find-places.ts';
import type { Clues } from './word-list.ts';

/** Stands for a person in a shadow; from the private use area of Unicode, so no text has it. */
export const PERSON = '\uE000';
/** Stands for a municipality, likewise. */
export const PLACE = '\uE001';

/** A sentence in which each person and each municipality is one character, in order. */
export interface Shadow {
  text: string;
  people: FoundPerson[];
  places: FoundPlace[];
}

/** Makes the shadow of a sentence, so that patterns can tell who stands where. */
export function shadowOf(sentence: string, locale: Locale, words: Clues): Shadow {
  const places = findPlaces(sentence, locale, words);
  const free = findPeople(sentence, words).filter(
    ({ start, end }) => !places.some((place) => start < place.end && place.start < end),
  );
  const people = joinPeople(free, sentence, words);
  const marks = [
    ...places.map((place) => ({ ...place, sign: PLACE })),
    ...people.map((person) => ({ ...person, sign: PERSON })),
  ].sort((a, b) => b.start - a.start);
  const text = marks.reduce(
    (shadow, { start, end, sign }) => shadow.slice(0, start) + sign + shadow.slice(end),
    sentence,
  );
  return { text, people, places };
}

/** Which person or place the sign at an offset of a shadow stands for. */
export function at<T>(items: T[], shadow: string, sign: string, offset: number): T | undefined {
  return items[shadow.slice(0, offset).split(sign).length - 1];
}
