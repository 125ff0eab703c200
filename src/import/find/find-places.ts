import type { Locale } from '../../locales/locale.ts';
import { findMunicipality } from '../../model/municipalities.ts';
import type { Municipality } from '../../model/municipality.ts';
import type { Language } from './language.ts';
import { isOn, type Clues } from './word-list.ts';

/** A municipality named in a text. */
export interface FoundPlace {
  start: number;
  end: number;
  municipality: Municipality;
  /** Followed by a word such as "kommun", which leaves no doubt. */
  said: boolean;
}

interface Token {
  start: number;
  end: number;
  word: string;
}

/**
 * The municipalities in a text, in order: names with a capital, in the genitive or not, with what
 * belongs to them ("Lunds socialtjänst"). Names of people, counties, universities and the like that
 * only hold a municipality's name are left out.
 */
export function findPlaces(text: string, locale: Locale, words: Clues): FoundPlace[] {
  const tokens = Array.from(
    text.matchAll(/\p{L}[\p{L}\p{M}]*(?:-\p{L}+)*/gu),
    ({ index, 0: word }) => ({
      start: index,
      end: index + word.length,
      word,
    }),
  );
  const found: FoundPlace[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const place = placeAt(text, tokens, at, { locale, words });
    if (place === null) continue;
    found.push(place.found);
    at = place.next - 1;
  }
  return found;
}

function placeAt(
  text: string,
  tokens: Token[],
  at: number,
  language: Language,
): { found: FoundPlace; next: number } | null {
  for (const count of [3, 2, 1]) {
    const name = tokens.slice(at, at + count);
    const [first, last] = [name[0], name.at(-1)];
    if (!first || !last || name.length < count || !/^\p{Lu}/u.test(first.word)) continue;
    const written = text.slice(first.start, last.end);
    const municipality = /[^\p{L}\s-]/u.test(written)
      ? null
      : findMunicipality(written, language.locale.keys.municipalities);
    if (municipality === null) continue;
    return complete(text, tokens, { at, next: at + count, municipality }, language);
  }
  return null;
}

function complete(
  text: string,
  tokens: Token[],
  { at, next, municipality }: { at: number; next: number; municipality: Municipality },
  { locale, words }: Language,
): { found: FoundPlace; next: number } | null {
  const [first, last, after] = [tokens[at], tokens[next - 1], tokens[next]];
  if (!first || !last) return null;
  const adjoining = after !== undefined && /^\s+$/.test(text.slice(last.end, after.start));
  const inside = isOn(locale.keys.municipalities, last.word);
  const body = adjoining && isOn([...words.bodies, ...locale.keys.municipalities], after.word);
  if (adjoining && !body && isOn(words.otherAfter, after.word)) return null;
  if (!body && !inside && isNameOf(text, tokens, at, next, words)) return null;
  const end = body ? after.end : last.end;
  return {
    found: { start: first.start, end, municipality, said: body || inside },
    next: body ? next + 1 : next,
  };
}

/** Whether the name is the last or first name of a person, or that of a body called after a place. */
function isNameOf(
  text: string,
  tokens: Token[],
  at: number,
  next: number,
  { otherBefore, notNames }: Clues,
): boolean {
  const [before, first, last, after] = [tokens[at - 1], tokens[at], tokens[next - 1], tokens[next]];
  if (before && first && /^\s+$/.test(text.slice(before.end, first.start))) {
    if (isOn(otherBefore, before.word)) return true;
    if (/^\p{Lu}/u.test(before.word) && !isOn(notNames, before.word)) return true;
  }
  const near = after && last && /^\s+$/.test(text.slice(last.end, after.start));
  // A capital that follows a genitive begins another name: "Lunds Anna Ek".
  return near === true && /^\p{Lu}\p{Ll}/u.test(after.word) && !last.word.endsWith('s');
}
