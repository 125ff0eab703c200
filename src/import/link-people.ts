import type { FoundPerson } from './find-people.ts';
import type { FoundPlace } from './find-places.ts';
import { isRole, plainRole, roleAtEnd, roleAtStart, roleBetween } from './find-roles.ts';
import { at, PERSON, PLACE, type Shadow } from './shadow.ts';
import { anyOf, findPhrase, type PageWords } from './word-list.ts';

/** Somebody who speaks for a municipality, as one sentence says. */
export interface Link {
  place: FoundPlace;
  name: string;
  role: string | null;
}

/** Characters between a person and what they speak for. */
const FAR = 140;

/**
 * Who speaks for which municipality in a sentence.
 *
 * @param before whom the sentence before named last, for "hon" and "han"
 */
export function linkPeople(shadow: Shadow, before: string | null, words: PageWords): Link[] {
  const found = [
    ...personFirst(shadow, words),
    ...placeFirst(shadow, words),
    ...roleFirst(shadow, words),
    ...byPronoun(shadow, before, words),
    ...byVerb(shadow, before, words),
    ...fromPlace(shadow, words),
    ...presentedBy(shadow, words),
  ];
  const seen = new Set<FoundPlace>();
  const first = found.filter(({ place }) => !seen.has(place) && seen.add(place));
  return first.map((link) => ({
    ...link,
    role: link.role ?? roleBeside(shadow, link.name, words),
  }));
}

/** "chefen Anna Ek från Lund"; "Anna Ek, chef, berättade om Lund". */
function roleBeside({ text, people }: Shadow, name: string, words: PageWords): string | null {
  const index = people.findIndex((person) => person.name === name);
  const [before = '', after = ''] = [text.split(PERSON)[index], text.split(PERSON)[index + 1]];
  if (index === -1) return null;
  const [stretch = ''] = after.split(PLACE);
  const following = /^\s*[,(]/.test(stretch) ? roleAtStart(stretch, words) : null;
  return following ?? roleAtEnd(before, words);
}

/** "Anna Ek, chef i Lund"; "Anna Ek är chef för IFO i Lund"; "Anna Ek från Lund berättade". */
function personFirst({ text, people, places }: Shadow, words: PageWords): Link[] {
  const pattern = new RegExp(`${PERSON}([^${PERSON}${PLACE}]{0,${FAR}})${PLACE}`, 'gu');
  const tells = findPhrase([...words.presents, ...words.speaks], text) !== null;
  const joint = new RegExp(`(?:(?<![\\p{L}])${anyOf(words.at)}|[,(–-])\\s*$`, 'iu');
  return Array.from(text.matchAll(pattern)).flatMap((match) => {
    const person = at(people, text, PERSON, match.index);
    const place = at(places, text, PLACE, match.index + match[0].length - 1);
    const between = match[1] ?? '';
    if (!person || !place || !joint.test(between)) return [];
    const role = roleBetween(between.replace(joint, ''), words);
    const only = new RegExp(
      `^\\s*(?:\\(|,\\s*(?:${anyOf(words.from)})?|${anyOf(words.from)})\\s*$`,
      'iu',
    );
    const unknown = tells ? plainPhrase(between.replace(joint, ''), words) : null;
    if (role === null && unknown === null && !(tells && only.test(between))) return [];
    return [{ place, name: person.name, role: role ?? unknown }];
  });
}

/** What stands between commas after the name of a speaker: a role of a kind that no list has. */
function plainPhrase(between: string, words: PageWords): string | null {
  const phrase = /^,\s*(\p{Ll}[\p{L} -]{2,40}?)\s*,?$/u.exec(between)?.[1] ?? '';
  const other = findPhrase(
    [...words.others, ...words.roleEnds, ...words.presents, ...words.and],
    phrase,
  );
  return phrase !== '' && phrase.split(' ').length <= 3 && other === null ? phrase : null;
}

/** "Lunds socialchef Anna Ek". */
function placeFirst({ text, people, places }: Shadow, words: PageWords): Link[] {
  const pattern = new RegExp(
    `${PLACE}s?,?\\s+([^${PERSON}${PLACE}.!?:;]{2,60}?),?\\s*${PERSON}`,
    'gu',
  );
  return Array.from(text.matchAll(pattern)).flatMap((match) => {
    const person = at(people, text, PERSON, match.index + match[0].length - 1);
    const place = at(places, text, PLACE, match.index);
    const role = match[1] ?? '';
    return person && place && isRole(role, words)
      ? [{ place, name: person.name, role: plainRole(role, words) }]
      : [];
  });
}

/** "socialchefen i Lund, Anna Ek". */
function roleFirst({ text, people, places }: Shadow, words: PageWords): Link[] {
  const pattern = new RegExp(
    `([\\p{L}-]+(?: [\\p{L}-]+){0,4}) ${anyOf(words.at)} ${PLACE},?\\s*${PERSON}`,
    'giu',
  );
  return Array.from(text.matchAll(pattern)).flatMap((match) => {
    const person = at(people, text, PERSON, match.index + match[0].length - 1);
    const place = at(places, text, PLACE, match.index + match[0].lastIndexOf(PLACE));
    const all = (match[1] ?? '').split(' ');
    const role = all
      .map((_, from) => all.slice(from).join(' '))
      .find((part) => isRole(part, words));
    return person && place && role !== undefined
      ? [{ place, name: person.name, role: plainRole(role, words) }]
      : [];
  });
}

/** "Hon är chef för IFO i Lund", after a sentence that names her. */
function byPronoun({ text, places }: Shadow, before: string | null, words: PageWords): Link[] {
  const pattern = new RegExp(
    `^${anyOf(words.pronouns)}\\s+([^${PERSON}${PLACE}]{3,${FAR}}?)(?:,\\s*|\\s+${anyOf(words.at)}\\s+)${PLACE}`,
    'iu',
  );
  const match = pattern.exec(text);
  const role = match && roleBetween(match[1] ?? '', words);
  const place = match && at(places, text, PLACE, match[0].length - 1);
  return role && place && before !== null ? [{ place, name: before, role }] : [];
}

/** "berättar Anna Ek om hur Lund …"; "Anna Ek … berätta om arbetet i Lund". */
function byVerb({ text, people, places }: Shadow, before: string | null, words: PageWords): Link[] {
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
function fromPlace({ text, people, places }: Shadow, words: PageWords): Link[] {
  const pattern = new RegExp(
    `^(?:${anyOf(words.at)})\\s+${PLACE}(?:\\s+\\p{L}+){0,2}?\\s+${anyOf([...words.presents, ...words.speaks])}\\s+(?:\\p{L}+\\s+){0,4}?${PERSON}`,
    'iu',
  );
  if (!pattern.test(text)) return [];
  const [[place], [person]] = [places, people];
  return place && person ? [{ place, name: person.name, role: null }] : [];
}

/** "Lund presenterades av Anna Ek". */
function presentedBy({ text, people, places }: Shadow, words: PageWords): Link[] {
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
export function isAboutOthers(stretch: string, { others }: PageWords): boolean {
  return new RegExp(`(?<![\\p{L}])${anyOf(others)}\\s*${PLACE}$`, 'iu').test(stretch);
}
