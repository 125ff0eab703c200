import { isRole, plainRole, roleBetween } from './find-roles.ts';
import type { Link } from './link.ts';
import { at, PERSON, PLACE, type Shadow } from './shadow.ts';
import { anyOf, findPhrase, type Clues } from './word-list.ts';

/** Characters between a person and what they speak for. */
const FAR = 140;

/** "Anna Ek, chef i Lund"; "Anna Ek är chef för IFO i Lund"; "Anna Ek från Lund berättade". */
export function personFirst({ text, people, places }: Shadow, words: Clues): Link[] {
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
function plainPhrase(between: string, words: Clues): string | null {
  const phrase = /^,\s*(\p{Ll}[\p{L} -]{2,40}?)\s*,?$/u.exec(between)?.[1] ?? '';
  const other = findPhrase(
    [...words.others, ...words.roleEnds, ...words.presents, ...words.and],
    phrase,
  );
  return phrase !== '' && phrase.split(' ').length <= 3 && other === null ? phrase : null;
}

/** "Lunds socialchef Anna Ek". */
export function placeFirst({ text, people, places }: Shadow, words: Clues): Link[] {
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
export function roleFirst({ text, people, places }: Shadow, words: Clues): Link[] {
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
export function byPronoun({ text, places }: Shadow, before: string | null, words: Clues): Link[] {
  const pattern = new RegExp(
    `^${anyOf(words.pronouns)}\\s+([^${PERSON}${PLACE}]{3,${FAR}}?)(?:,\\s*|\\s+${anyOf(words.at)}\\s+)${PLACE}`,
    'iu',
  );
  const match = pattern.exec(text);
  const role = match && roleBetween(match[1] ?? '', words);
  const place = match && at(places, text, PLACE, match[0].length - 1);
  return role && place && before !== null ? [{ place, name: before, role }] : [];
}
