import type { FoundPerson } from './find-people.ts';
import { roleAtStart } from './find-roles.ts';
import type { Link } from './link.ts';
import { at, PERSON, PLACE, type Shadow } from './shadow.ts';
import { anyOf, type Clues } from './word-list.ts';

/** "berättar Anna Ek om hur Lund …"; "Anna Ek … berätta om arbetet i Lund". */
export function byVerb(
  { text, people, places }: Shadow,
  before: string | null,
  words: Clues,
): Link[] {
  const [verb, about] = [anyOf([...words.presents, ...words.speaks]), anyOf(words.about)];
  const to = `[^${PERSON}${PLACE}.!?]{0,60}?(?<![\\p{L}])${about}\\s+(?:\\p{L}+\\s+){0,4}?${PLACE}`;
  const she =
    before === null ? PERSON : `(?:${PERSON}|(?<![\\p{L}])${anyOf(words.pronouns)}(?![\\p{L}]))`;
  const patterns = [
    `(?<![\\p{L}])${verb}\\s+${PERSON}${to}`,
    `${she}([^${PERSON}${PLACE}.!?]{0,80}?)(?<![\\p{L}])${verb}(?![\\p{L}])${to}`,
  ];
  return patterns.flatMap((pattern) => {
    const match = new RegExp(pattern, 'iu').exec(text);
    if (match === null || isAboutOthers(match[0], words)) return [];
    const sign = match[0].indexOf(PERSON);
    const person: Pick<FoundPerson, 'name'> | undefined =
      sign === -1 ? { name: before ?? '' } : at(people, text, PERSON, match.index + sign);
    const place = at(places, text, PLACE, match.index + match[0].length - 1);
    if (!person || !place) return [];
    return [
      {
        place,
        name: person.name,
        role: match[1] === undefined ? null : roleAtStart(match[1], words),
      },
    ];
  });
}

/** "Från Lund berättade Anna Ek". */
export function fromPlace({ text, people, places }: Shadow, words: Clues): Link[] {
  const pattern = new RegExp(
    `^(?:${anyOf(words.at)})\\s+${PLACE}(?:\\s+\\p{L}+){0,2}?\\s+${anyOf([...words.presents, ...words.speaks])}\\s+(?:\\p{L}+\\s+){0,4}?${PERSON}`,
    'iu',
  );
  if (!pattern.test(text)) return [];
  const [[place], [person]] = [places, people];
  return place && person ? [{ place, name: person.name, role: null }] : [];
}

/** "Lund presenterades av Anna Ek". */
export function presentedBy({ text, people, places }: Shadow, words: Clues): Link[] {
  const pattern = new RegExp(
    `${PLACE}(?:\\s+\\p{L}+){0,3}?\\s+${anyOf(words.presentedBy)}\\s+(?:\\p{L}+\\s+){0,4}?${PERSON}`,
    'giu',
  );
  return Array.from(text.matchAll(pattern)).flatMap((match) => {
    const place = at(places, text, PLACE, match.index);
    const person = at(people, text, PERSON, match.index + match[0].length - 1);
    return place && person ? [{ place, name: person.name, role: null }] : [];
  });
}

/** Whether the municipality at the end of a stretch is one that the speaker only mentions. */
export function isAboutOthers(stretch: string, { others }: Clues): boolean {
  return new RegExp(`(?<![\\p{L}])${anyOf(others)}\\s*${PLACE}$`, 'iu').test(stretch);
}
