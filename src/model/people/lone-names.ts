import { findMunicipality } from '../municipalities.ts';
import { foldText, wordsOfName } from './folded-text.ts';
import type { NameForm } from './name-forms.ts';
import type { Person } from './person.ts';
import { bareNames } from './speakers.ts';

/** Someone by one name alone, which may be someone else's. */
export interface LoneName {
  person: Person;
  /** Whether it is a last name, which tells more than a first name does. */
  isLast: boolean;
}

/** First and last names of people; not those that are also a municipality's, such as Berg. */
export function loneNames(people: Person[]): [name: string, who: LoneName][] {
  return people.flatMap((person) =>
    bareNames(person).flatMap((name) => {
      const parts = name.split(' ');
      return parts
        .map((part, at): [string, LoneName] => [part, { person, isLast: at === parts.length - 1 }])
        .filter(([part]) => part.length > 2 && findMunicipality(part, []) === null);
    }),
  );
}

/** Alone and with a capital: not a part of another's whole name. */
export function formOfLoneName(name: string): NameForm {
  const letters = wordsOfName(name).join('');
  const pattern = new RegExp(
    `(?<!\\p{L})${Array.from(letters).join(' ?')}(?<genitive> ?s)?(?!\\p{L})`,
    'gu',
  );
  return { pattern, letters, isName: (found, before, after) => isAlone(found, before, after) };
}

function isAlone(found: string, before: string, after: string): boolean {
  if (!/^\p{Lu}/u.test(found) || foldText(found).text.includes(' ')) return false;
  // A capital at the beginning of a sentence makes no first name.
  const follows = /(?<![.!?:]\s+|^\s*|\n)(?<!\p{L})\p{Lu}\p{Ll}+[\s-]$/u.test(before);
  return !follows && !/^[\s-]\p{Lu}/u.test(after);
}
