import { fold } from '../../model/fold.ts';
import type { SearchLanguage } from './language.ts';

/** Letters that mark terms; no word of a text keeps them. */
const MARKS: Record<string, string> = { ω: 'o', ψ: 'ps', λ: 'l', φ: 'f', ξ: 'x', ζ: 'z' };
/** Ends the key of a word such as `mot`, so that "möten" never meets it. */
export const CLOSED = 'ξ';

const memos = new Map<SearchLanguage, Map<string, string>>();

/**
 * The key under which all forms of a word meet: its stem with the accents of the letters it kept.
 *
 * @param word letters and figures only
 * @example wordKey('Stödgrupper', searchLanguage('sv')) //=> 'stödgrupp'
 */
export function wordKey(word: string, language: SearchLanguage): string {
  const memo = memos.get(language) ?? new Map<string, string>();
  memos.set(language, memo);
  const key = memo.get(word) ?? freshKey(word, language);
  memo.set(word, key);
  return key;
}

/** As {@link wordKey}, but nothing of the word is kept: for words of texts that are sealed. */
export function freshKey(word: string, language: SearchLanguage): string {
  return makeKey(lowerCase(word), language);
}

/** Lets go of the words whose keys were asked for. */
export function forgetKeys(): void {
  memos.clear();
}

/** A word as it stands in terms: lower case, composed, of nothing but letters and figures. */
export function lowerCase(word: string): string {
  if (/^[a-zåäö]*$/.test(word)) return word;
  return word
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/[ωψλφξζ]/g, (mark) => MARKS[mark] ?? mark);
}

/** Whether a word has å, ä, ö, é or the like: then it is to be found with them. */
export function isMarked(word: string): boolean {
  return !/^[a-z]*$/.test(word) && fold(word) !== lowerCase(word);
}

/**
 * Whether the key of a word that is asked for is the key of a word in a text.
 *
 * @param strict whether accents count
 */
export function sameKey(asked: string, key: string, strict: boolean): boolean {
  return strict ? asked === key : fold(asked) === fold(key);
}

/** Whether a word such as "och" says nothing of what a text is about. */
export function isClosed(word: string, language: SearchLanguage): boolean {
  return language.closed.has(lowerCase(word));
}

/** Whether a word such as "träff" is required only where nothing else is asked. */
export function isWeak(word: string, language: SearchLanguage): boolean {
  return language.weak.has(lowerCase(word));
}

function makeKey(word: string, language: SearchLanguage): string {
  const irregular = language.irregular.get(word) ?? irregularCompound(word, language);
  if (irregular !== undefined) return irregular;
  if (language.closed.has(word)) return word + CLOSED;
  return /\p{N}/u.test(word) ? word : language.stem(word);
}

/** A genitive, or a passive, ends as the word does and in an "s". */
function irregularCompound(word: string, { irregularEndings }: SearchLanguage): string | undefined {
  for (let start = 0; start <= word.length - SHORTEST_ENDING; start++) {
    const end = word.slice(start);
    const ending = irregularEndings.get(end) ?? irregularEndings.get(end.replace(/s$/, ''));
    if (ending !== undefined) return word.slice(0, start) + ending;
  }
  return undefined;
}

/** Letters of the shortest irregular ending, "smän". */
const SHORTEST_ENDING = 4;
