import { findPeople, joinPeople } from './find-people.ts';
import { findMunicipality } from '../../model/municipalities.ts';
import { NO_PRESENTATION, type FoundPresentation } from './found-presentation.ts';
import { isRole } from './find-roles.ts';
import type { Language } from './language.ts';

/**
 * What a short text says when it holds nothing but municipalities, a person and a role, such as
 * "Anne Ek, socialchef, Klippan" or "Lund och Habo". Null when there is anything else in it.
 */
export function readRemainder(
  text: string,
  { locale, words }: Language,
): FoundPresentation[] | null {
  const and = words.and.join('|');
  const split = new RegExp(
    `\\s*(?:[,;:/()|&]|\\s[–—-]\\s|^[–—-]\\s|\\s(?:${and}|${words.from.join('|')}|${words.at.join('|')})\\s)\\s*`,
    'iu',
  );
  const parts = text
    .split(split)
    .map((part) => part.trim())
    .filter((part) => /[\p{L}\p{N}]/u.test(part));
  const found = {
    places: [] as FoundPresentation[],
    people: [] as string[],
    roles: [] as string[],
  };
  for (const part of parts) {
    const municipality = findMunicipality(part, locale.keys.municipalities);
    const people = joinPeople(findPeople(part, words), part, words)[0];
    if (municipality !== null && /^\p{Lu}/u.test(part))
      found.places.push({ ...NO_PRESENTATION, municipality });
    else if (people?.name === part) found.people.push(part);
    else if (isRole(part, words)) found.roles.push(part);
    else return null;
  }
  const [first] = found.places;
  if (first === undefined || found.roles.length > 1) return null;
  if (found.people.length === 0) return found.roles.length === 0 ? found.places : null;
  if (found.places.length > 1) return null;
  const speaker = found.people.join(` ${words.and[0] ?? '&'} `);
  return [{ ...first, speaker, role: found.roles[0] ?? null }];
}
