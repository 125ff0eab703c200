import { fold } from '../../model/fold.ts';
import type { SearchLanguage } from '../language/language.ts';
import type { Lexicon } from '../terms/lexicon.ts';
import { freshKey } from '../language/word-key.ts';
import { wordsOf } from '../language/words-of.ts';

/** A word that an index knows. */
export interface KnownWord {
  /** As it is to be shown. */
  word: string;
  folded: string;
  /** Whether it is of a person's or a place's name. */
  name: boolean;
  /** Records it is in; more than nine count as nine. */
  count: number;
}

/** The words of a lexicon one by one, those of its names and phrases too. */
export class KnownWords {
  readonly words: readonly KnownWord[];
  readonly #language: SearchLanguage;
  readonly #keys = new Map<KnownWord, string>();
  #byKey: Map<string, KnownWord> | null = null;

  constructor({ entries }: Lexicon, language: SearchLanguage) {
    this.#language = language;
    const byWord = new Map<string, KnownWord>();
    for (const { word: entry, kind, count } of entries) {
      const name = kind === 'person' || kind === 'place';
      for (const word of wordsOf(entry)) {
        const known = byWord.get(word);
        if (known === undefined) byWord.set(word, { word, folded: fold(word), name, count });
        else {
          known.count = Math.max(known.count, count);
          known.name ||= name;
        }
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

  /** The commonest known word that is a form of this one. */
  find(word: string): KnownWord | null {
    this.#byKey ??= this.#commonest();
    return this.#byKey.get(fold(freshKey(word, this.#language))) ?? null;
  }

  #commonest(): Map<string, KnownWord> {
    const byKey = new Map<string, KnownWord>();
    for (const word of this.words) {
      const key = this.keyOf(word);
      if (word.count > (byKey.get(key)?.count ?? -1)) byKey.set(key, word);
    }
    return byKey;
  }
}
