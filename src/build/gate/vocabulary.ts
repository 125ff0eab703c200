import { HashIndex } from './hash-index.ts';
import type { SecretText } from './leak.ts';
import { hashOf } from './rolling.ts';
import { eachPackedWord, eachWord, KEY, type Word } from './words.ts';

/** Different member-only words in one place that make a leak. */
export const ENOUGH_WORDS = 5;

export interface WordLeak {
  source: string;
  words: string[];
}

/**
 * Words that only member texts use. An index of words holds no sentence, yet tells what was said.
 * Only the first seven letters count, so stemmed and inflected words are the same word.
 */
export class Vocabulary {
  #index = new HashIndex(0);
  /** Keys one after the other, seven units each. */
  #keys = new Uint16Array(0);
  readonly #sources: string[] = [];

  /** @param publicTexts texts, or bytes of them, whose words are known to all */
  constructor(texts: SecretText[], publicTexts: Iterable<Uint8Array>) {
    const known = new Set<string>();
    for (const bytes of publicTexts) eachWord(bytes, ({ key }) => known.add(keyText(key)));
    const secret = new Map<string, string>();
    for (const { source, text } of texts) {
      eachWord(Buffer.from(text), ({ key }) => {
        const name = keyText(key);
        if (!known.has(name) && !secret.has(name)) secret.set(name, source);
      });
    }
    this.#fill(secret);
  }

  #fill(secret: Map<string, string>): void {
    this.#index = new HashIndex(secret.size);
    this.#keys = new Uint16Array(secret.size * KEY);
    for (const [name, source] of secret) {
      const number = this.#sources.push(source) - 1;
      for (let i = 0; i < KEY; i++) this.#keys[number * KEY + i] = name.charCodeAt(i);
      this.#index.add(hashOf(this.#keys, number * KEY, KEY), number);
    }
  }

  /** The number of a member-only word, or -1. */
  #find(key: Uint16Array): number {
    const hash = hashOf(key, 0, KEY);
    if (!this.#index.mayHave(hash)) return -1;
    return this.#index.find(hash, (number) => {
      for (let i = 0; i < KEY; i++) if (this.#keys[number * KEY + i] !== key[i]) return false;
      return true;
    });
  }

  /**
   * The member-only words in `bytes`, or null where they are too few to mean anything.
   *
   * @param kind `prose`: all words count. `code`: only those with a character outside ASCII, since
   * names in programs are words too. `packed`: CBOR.
   */
  search(bytes: Uint8Array, kind: 'prose' | 'code' | 'packed'): WordLeak | null {
    const found = new Map<number, string>();
    const collect = (word: Word): void => {
      if (kind === 'code' && !word.foreign) return;
      const number = this.#find(word.key);
      if (number >= 0 && !found.has(number))
        found.set(number, Buffer.from(bytes.subarray(word.start, word.end)).toString());
    };
    (kind === 'packed' ? eachPackedWord : eachWord)(bytes, collect);
    if (found.size < ENOUGH_WORDS) return null;
    const [first] = found.keys();
    return { source: this.#sources[first!]!, words: [...found.values()] };
  }
}

function keyText(key: Uint16Array): string {
  return String.fromCharCode(...key);
}
