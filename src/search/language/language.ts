import type { Locale } from '../../locales/locale.ts';
import type { FactWords } from './fact-words.ts';

/**
 * What the search must know of a language: the same object where an index is made and where it is
 * asked. Sets and maps hold words in lower case, as written and also without accents where that is
 * no other word of the same list; look up the word as it was typed.
 */
export interface SearchLanguage {
  code: Locale['code'];
  /** The part of a word in lower case that its forms share, with its accents. */
  stem: (word: string) => string;
  /** Key of each form that no rule leads back, such as `böcker`. */
  irregular: ReadonlyMap<string, string>;
  /** The same for how a compound may end: `böcker` in `handböcker` becomes `bok`. */
  irregularEndings: ReadonlyMap<string, string>;
  /** Words such as `och`: each has a key of its own, and none is required beside other words. */
  closed: ReadonlySet<string>;
  /** Words such as `träff` and `arbetar`: required only where nothing else is asked. */
  weak: ReadonlySet<string>;
  /** Endings, the longest first, that make another word of a word: `het` in `frivillighet`. */
  derivations: readonly string[];
  facts: FactWords;
  /** Whether it writes compounds as one word. */
  compounds: boolean;
}
