import { findMunicipality } from '../../model/municipalities.ts';
import { isOn, type Clues } from './word-list.ts';

/** Somebody's name in a text, or several names with "och" or a comma between. */
export interface FoundPerson {
  start: number;
  end: number;
  name: string;
}

const NAME =
  /(?<![\p{L}\p{N}@])\p{Lu}(?:\p{Ll}+|\.)(?:-\p{Lu}\p{Ll}+)?(?:[ \u00A0](?:af|von|van|de|del|der|al|el|la|bin))*(?:[ \u00A0]\p{Lu}(?:['’]?\p{L}*\p{Ll}|\.)(?:-\p{Lu}\p{Ll}+)?){1,3}(?![\p{L}])/gu;

/** What looks like people's names: two to four words with capitals, as far as no word says otherwise. */
export function findPeople(text: string, words: Clues): FoundPerson[] {
  return Array.from(text.matchAll(NAME)).flatMap(({ index, 0: whole }) => {
    const name = withoutLead(whole, words);
    if (name === null) return [];
    const start = index + whole.length - name.length;
    return [{ start, end: index + whole.length, name: name.replace(/\s+/g, ' ') }];
  });
}

/**
 * Drops words before the name: those of a sentence's beginning, roles, and whose somebody is
 * ("Vingåkers Dag Ek"). Null where what is left is no person's name.
 */
function withoutLead(whole: string, words: Clues): string | null {
  const parts = whole.split(/[ \u00A0]/);
  while (parts.length > 1 && isLead(parts[0] ?? '', parts.length, words)) parts.shift();
  if (parts.length < 2 || isOn(words.notPersons, parts.at(-1) ?? '')) return null;
  if (parts.some((part) => isOn(words.companies, part))) return null;
  if (findMunicipality(parts.join(' '), []) !== null) return null;
  return whole.slice(whole.length - parts.join(' ').length);
}

function isLead(word: string, count: number, { notNames, roles, notPersons }: Clues): boolean {
  if (isOn(notNames, word) || isOn(roles, word) || isOn(notPersons, word)) return true;
  if (word.endsWith('s') && findMunicipality(word, []) !== null && word.length > 3) return true;
  return count > 2 && word.endsWith('s') && word.length > 8;
}

/** Neighbours with only "och", a comma or "&" between them as one. */
export function joinPeople(people: FoundPerson[], text: string, { and }: Clues): FoundPerson[] {
  const between = new RegExp(`^\\s*(?:,|&|,?\\s*(?:${and.join('|')}))\\s*$`, 'iu');
  const joined: FoundPerson[] = [];
  for (const person of people) {
    const last = joined.at(-1);
    if (last && between.test(text.slice(last.end, person.start))) {
      last.end = person.end;
      last.name = text.slice(last.start, person.end).replace(/\s+/g, ' ');
    } else joined.push({ ...person });
  }
  return joined;
}
