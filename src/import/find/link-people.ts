import type { FoundPlace } from './find-places.ts';
import { roleAtEnd, roleAtStart } from './find-roles.ts';
import { byPronoun, personFirst, placeFirst, roleFirst } from './link-by-role.ts';
import { byVerb, fromPlace, presentedBy } from './link-by-verb.ts';
import type { Link } from './link.ts';
import { PERSON, PLACE, type Shadow } from './shadow.ts';
import type { Clues } from './word-list.ts';

/**
 * Who speaks for which municipality in a sentence.
 *
 * @param before whom the sentence before named last, for "hon" and "han"
 */
export function linkPeople(shadow: Shadow, before: string | null, words: Clues): Link[] {
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
function roleBeside({ text, people }: Shadow, name: string, words: Clues): string | null {
  const index = people.findIndex((person) => person.name === name);
  const [before = '', after = ''] = [text.split(PERSON)[index], text.split(PERSON)[index + 1]];
  if (index === -1) return null;
  const [stretch = ''] = after.split(PLACE);
  const following = /^\s*[,(]/.test(stretch) ? roleAtStart(stretch, words) : null;
  return following ?? roleAtEnd(before, words);
}
