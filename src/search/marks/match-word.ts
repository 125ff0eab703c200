import { fold } from '../../model/fold.ts';
import type { SearchLanguage } from '../language/language.ts';
import type { Tier } from '../query/tier.ts';
import { freshKey, isMarked, lowerCase } from '../language/word-key.ts';

/** Part of a word in UTF-16 code units, `end` not included. */
interface WordMatch {
  start: number;
  end: number;
  tier: Tier;
}

/** A word of a text, as it is and as it is compared. */
export interface TextWord {
  word: string;
  strict: string;
  loose: string;
}

/** A word that is looked for in the words of a text. */
export interface SoughtWord {
  /** As it is compared: with its accents only where it was given with some. */
  compared: string;
  key: string;
  strict: boolean;
  /** What each of its forms begins with, so that most words of a text need no key. */
  heads: string[];
}

/** Letters that a part of a compound has at least, and so has what is left beside it. */
const LEAST = 3;
/** Letters of what still is a word and no address; its parts take time to try. */
const LONGEST = 60;

/** A word that was asked for, ready to be compared with the words of a text. */
export function soughtWord(word: string, language: SearchLanguage): SoughtWord {
  const strict = isMarked(word);
  const comparable = (text: string): string => (strict ? lowerCase(text) : fold(text));
  const own = freshKey(word, language);
  const key = comparable(own);
  const irregular = [...language.irregular, ...language.irregularEndings]
    .filter(([, other]) => other === own)
    .map(([form]) => form);
  const heads = [key, ...irregular].map((form) => comparable(form).slice(0, LEAST));
  return { compared: comparable(word), key, strict, heads: [...new Set(heads)] };
}

/** A word of a text, ready to be compared with what was asked for. */
export function textWord(word: string): TextWord {
  const strict = lowerCase(word);
  return { word, strict, loose: /^[a-z]*$/.test(strict) ? strict : fold(word) };
}

/**
 * Where in one word of a text a word that is looked for is: all of it, or a part of a compound. It
 * takes no dictionary: the text is already known to have the word, so what looks like it is it.
 *
 * @example matchWord(textWord('kommunpolisen'), soughtWord('polis', sv), sv)
 * //=> { start: 6, end: 13, tier: 'part' }
 */
export function matchWord(
  { word, strict, loose }: TextWord,
  sought: SoughtWord,
  language: SearchLanguage,
): WordMatch | null {
  const text = sought.strict ? strict : loose;
  if (!sought.heads.some((head) => text.includes(head))) return null;
  const whole = { start: 0, end: word.length };
  if (text === sought.compared) return { ...whole, tier: 'exact' };
  const hasKey = (part: string): boolean => isForm(part, sought, language);
  if (hasKey(word)) return { ...whole, tier: 'inflected' };
  // Letters that become two when folded leave no place to point at.
  if (text.length !== word.length || word.length > LONGEST) return null;
  const part = partIn(word, text, sought, hasKey);
  if (part !== null) return { ...part, tier: 'part' };
  const begun = sought.compared.length >= LEAST && text.startsWith(sought.compared);
  return begun ? { start: 0, end: sought.compared.length, tier: 'part' } : null;
}

function isForm(word: string, { key, strict }: SoughtWord, language: SearchLanguage): boolean {
  const own = freshKey(word, language);
  return (strict ? own : fold(own)) === key;
}

/** A part that ends the word, else the shortest with its linking vowel; the first of those. */
function partIn(
  word: string,
  text: string,
  { heads, key, compared }: SoughtWord,
  hasKey: (part: string) => boolean,
): { start: number; end: number } | null {
  if (key.length < LEAST) return null;
  const isPart = (start: number, end: number): boolean => {
    const part = word.slice(start, end);
    return hasKey(part) || unlinked(part).some(hasKey);
  };
  for (const start of starts(text, heads)) {
    if (start > 0 && text.length - start >= LEAST && isPart(start, text.length))
      return { start, end: text.length };
    // So short a key stands by chance in the middle of many words.
    if (start > 0 && key.length <= LEAST) continue;
    const least = inner(start, text.length).find((end) => isPart(start, end));
    if (least === undefined) continue;
    if (text.startsWith(compared, start) && start + compared.length <= text.length - LEAST)
      return { start, end: start + compared.length };
    const [linked = ''] = /^r?[aeou]?/.exec(text.slice(least, -LEAST)) ?? [];
    const end = least + linked.length;
    return { start, end: isPart(start, end) ? end : least };
  }
  return null;
}

function starts(text: string, heads: string[]): number[] {
  const found = heads.flatMap((head) => {
    const places: number[] = [];
    for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) places.push(at);
    return places;
  });
  return found.filter((at) => at === 0 || at >= LEAST).sort((a, b) => a - b);
}

/** Where a part may end within the word. */
function inner(start: number, length: number): number[] {
  return Array.from({ length }, (_, at) => at).filter(
    (at) => at >= start + LEAST && at <= length - LEAST,
  );
}

/** "Stödsgrupper" in "föräldrastödsgrupper" is "stödgrupper" elsewhere. */
function unlinked(part: string): string[] {
  return [...part.matchAll(/(?<=...)s(?=...)/giu)].map(
    ({ index }) => part.slice(0, index) + part.slice(index + 1),
  );
}
