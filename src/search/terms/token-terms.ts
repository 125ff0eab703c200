import { fold } from '../../model/fold.ts';
import type { Splitter } from '../compounds/compounds.ts';
import { formTerm, partTerm } from './index-term.ts';
import type { SearchLanguage } from '../language/language.ts';
import { isMarked, lowerCase, wordKey } from '../language/word-key.ts';
import { wordsOfToken } from '../language/words-of.ts';

/** What a language's words are taken apart with. */
export interface WordTools {
  language: SearchLanguage;
  split: Splitter;
  /** Two words as one, where a dictionary has it. */
  join: (first: string, second: string) => string | null;
  /** Whether a dictionary has a word, in lower case and as it stands there. */
  isWord: (word: string) => boolean;
}

/** What a stretch of text between spaces gives an index. */
export interface Token {
  /** Its only word, where that begins it and is in lower case; and where it is a number. */
  small: string | null;
  figures: string | null;
  /** Whether it is a word and nothing else. */
  bare: boolean;
  /** Whether it is the beginning of a compound that ends with a later word: "råd-". */
  hanging: boolean;
  /** Its words as written. */
  words: string[];
  keys: string[];
  /** The term in its place: of its first word, or `-` where it has none. */
  main: string;
  /** Terms of its other words, and of other ways to write it. */
  forms: string[];
  /** Parts of its compounds: their terms, their keys, and they themselves as words. */
  parts: string[];
  partKeys: string[];
  partWords: string[];
}

/** The terms of one token; the same for all places where it stands. */
export function tokenTerms(text: string, tools: WordTools): Token {
  const { language } = tools;
  const words = wordsOfToken(text);
  const [first] = words;
  const compounds = words.map((word) => compoundTerms(lowerCase(word), tools));
  const hanging = /^\p{L}+-$/u.test(text);
  if (hanging) compounds.push(hangingPart(lowerCase(first ?? ''), tools));
  const alone = words.length === 1 && first !== undefined && text.normalize().startsWith(first);
  return {
    small: alone && /^\p{Ll}+$/u.test(first) ? first : null,
    figures: alone && /^\d+$/.test(first) ? first : null,
    bare: text === first,
    hanging,
    words,
    keys: words.map((word) => wordKey(word, language)),
    main: first === undefined ? '-' : formTerm(first, language),
    forms: unique([
      ...[...words.slice(1), ...writtenTogether(text, words)].map((word) =>
        formTerm(word, language),
      ),
      ...words.flatMap((word) => withoutAccents(word, tools)),
      ...compounds.flatMap(({ forms }) => forms),
    ]),
    parts: unique(compounds.flatMap(({ keys }) => keys.map(partTerm))),
    partKeys: unique(compounds.flatMap(({ keys }) => keys)),
    partWords: unique(compounds.flatMap(({ words: parts }) => parts)),
  };
}

/** "Hälso-" stands for "hälsa" as it does within a compound. */
function hangingPart(part: string, { language, isWord }: WordTools): Compound {
  const words = asWord(part, isWord);
  return { forms: [], keys: words.map((word) => wordKey(word, language)), words };
}

/** "E-tjänst" is "etjänst" too, and "38.000" is a number. */
function writtenTogether(text: string, words: string[]): string[] {
  const hyphened = /^\p{L}[\p{L}\p{M}-]*-[\p{L}\p{M}]+\P{L}*$/u.test(text);
  return hyphened || /^\d{1,3}(?:[.,']\d{3})+\P{L}*$/u.test(text) ? [words.join('')] : [];
}

/**
 * The term as which a word is found that was typed without its accents, where its stem then is
 * another: "ungdomsrad" for "ungdomsråd". Not where that is a word itself.
 */
function withoutAccents(word: string, { language, isWord }: WordTools): string[] {
  if (!isMarked(word)) return [];
  const bare = fold(word);
  const other = wordKey(bare, language) !== withoutMarks(wordKey(word, language));
  return other && !isWord(bare) ? [formTerm(bare, language)] : [];
}

/** What Pagefind makes of a word where accents do not count: it knows no "ø" or "ı" for "o" or "i". */
function withoutMarks(key: string): string {
  return key.normalize('NFD').replace(/\p{M}/gu, '');
}

interface Compound {
  forms: string[];
  keys: string[];
  words: string[];
}

/** Every run of a compound's parts but the whole: "stöd", "stödsgrupper", "stödgrupper". */
function compoundTerms(word: string, tools: WordTools): Compound {
  const parts = tools.split(word);
  const found: Compound = { forms: [], keys: [], words: [] };
  if (parts.length === 1) return found;
  for (let from = 0; from < parts.length; from++)
    for (let to = from + 1; to <= parts.length; to++) addRun(found, parts, [from, to], tools);
  return found;
}

function addRun(
  { forms, keys, words }: Compound,
  parts: string[],
  [from, to]: [number, number],
  { language, isWord }: WordTools,
): void {
  const run = parts.slice(from, to);
  const whole = run.length === parts.length;
  const last = to === parts.length;
  const written = unique([joinParts(run), joinParts(unlinked(run))]);
  if (whole) forms.push(...written.slice(1).map((word) => formTerm(word, language)));
  else {
    const meant = unique(
      written.flatMap((word) => (last ? [word] : [word, ...asWord(word, isWord)])),
    );
    keys.push(...meant.map((word) => wordKey(word, language)));
    if (run.length === 1) words.push(...(last ? written : baseForm(run, isWord)));
  }
}

/** Without the "s" that links a part to the next one. */
function unlinked(run: string[]): string[] {
  return run.map((part, i) => (i < run.length - 1 ? part.replace(/(?<=[^s])s$/, '') : part));
}

/** Three equal consonants in a row are written as two. */
function joinParts(parts: string[]): string {
  return parts.join('').replace(/([bcdfghjklmnpqrstvwxz])\1\1/g, '$1$1');
}

/** A word that has another end where it begins a compound: "oros" is "oro", "hälso" is "hälsa". */
function asWord(part: string, isWord: (word: string) => boolean): string[] {
  const stem = part.slice(0, -1);
  if (part.endsWith('s')) return [stem].filter(isWord);
  return /[ou]$/.test(part) && !isWord(part) ? [`${stem}a`].filter(isWord) : [];
}

/** The word that a part is in a dictionary: "skol" is "skola"; "ledsagar", in none, is "ledsagare". */
function baseForm([part = '']: string[], isWord: (word: string) => boolean): string[] {
  const known = [part, ...asWord(part, isWord), `${part}a`, `${part}e`].filter(isWord);
  const agent = /.{4}ar$/.test(part) ? [`${part}e`] : [];
  return [...known, ...agent].slice(0, 1);
}

function unique(list: string[]): string[] {
  return [...new Set(list)];
}
