import { fold } from '../model/fold.ts';
import type { SearchLanguage } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { freshKey } from './word-key.ts';
import { wordsOf } from './words-of.ts';

/** A word that an index knows. */
export interface KnownWord {
  /** As it is to be shown. */
  word: string;
  folded: string;
  /** Records it is in; more than nine count as nine. */
  count: number;
}

/** The words of a lexicon one by one, those of its names and phrases too. */
export class KnownWords {
  readonly words: readonly KnownWord[];
  readonly #language: SearchLanguage;
  readonly #keys = new Map<KnownWord, string>();
  #known: Map<string, number> | null = null;

  constructor({ entries }: Lexicon, language: SearchLanguage) {
    this.#language = language;
    const byWord = new Map<string, KnownWord>();
    for (const { word: entry, count } of entries) {
      for (const word of wordsOf(entry)) {
        const known = byWord.get(word);
        if (known === undefined) byWord.set(word, { word, folded: fold(word), count });
        else known.count = Math.max(known.count, count);
      }
    }
    this.words = [...byWord.values()];
  }

  /** A word's key without accents. */
  keyOf(word: KnownWord): string {
    const key = this.#keys.get(word) ?? fold(freshKey(word.word, this.#language));
    this.#keys.set(word, key);
    return key;
  }

  /** In how many records a word in any of its forms is; null where no index word is a form of it. */
  countOf(word: string): number | null {
    this.#known ??= this.#counts();
    return this.#known.get(fold(freshKey(word, this.#language))) ?? null;
  }

  #counts(): Map<string, number> {
    const counts = new Map<string, number>();
    for (const word of this.words) {
      const key = this.keyOf(word);
      counts.set(key, Math.max(counts.get(key) ?? 0, word.count));
    }
    return counts;
  }
}
