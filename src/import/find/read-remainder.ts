import { findPeople, joinPeople } from './find-people.ts';
import { findMunicipality } from '../../model/municipalities.ts';
import { NO_PRESENTATION, type FoundPresentation } from './found-presentation.ts';
import { isRole } from './find-roles.ts';
import type { Language } from './language.ts';
import type { Clues } from './word-list.ts';

interface Sorted {
  places: FoundPresentation[];
  people: string[];
  roles: string[];
}

/**
 * What a short text says when it holds nothing but municipalities, a person and a role, such as
 * "Anne Ek, socialchef, Klippan" or "Lund och Habo". Null when there is anything else in it.
 */
export function readRemainder(text: string, language: Language): FoundPresentation[] | null {
  const found = sorted(partsOf(text, language.words), language);
  const [first] = found?.places ?? [];
  if (found === null || first === undefined || found.roles.length > 1) return null;
  const { places, people, roles } = found;
  if (people.length === 0) return roles.length === 0 ? places : null;
  if (places.length > 1) return null;
  const speaker = people.join(` ${language.words.and[0] ?? '&'} `);
  return [{ ...first, speaker, role: roles[0] ?? null }];
}

/** What stands between the signs and the words that part such facts. */
function partsOf(text: string, { and, from, at }: Clues): string[] {
  const words = [...and, ...from, ...at].join('|');
  const split = new RegExp(`\\s*(?:[,;:/()|&]|\\s[–—-]\\s|^[–—-]\\s|\\s(?:${words})\\s)\\s*`, 'iu');
  return text
    .split(split)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
}

/** Each part by what it is; null where one is something else. */
function sorted(parts: string[], { locale, words }: Language): Sorted | null {
  const found: Sorted = { places: [], people: [], roles: [] };
  for (const part of parts) {
    const municipality = findMunicipality(part, locale.keys.municipalities);
    const [person] = joinPeople(findPeople(part, words), part, words);
    if (municipality !== null && /^\p{Lu}/u.test(part))
      found.places.push({ ...NO_PRESENTATION, municipality });
    else if (person?.name === part) found.people.push(part);
    else if (isRole(part, words)) found.roles.push(part);
    else return null;
  }
  return found;
}
