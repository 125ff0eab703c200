import { isAscii } from 'node:buffer';
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
  readonly #index: HashIndex;
  /** Keys one after the other, seven units each. */
  readonly #keys: Uint16Array;
  readonly #sources: string[] = [];

  /** @param publicTexts texts, or bytes of them, whose words are known to all */
  constructor(texts: SecretText[], publicTexts: Iterable<Uint8Array>) {
    const known = new Set<number>();
    for (const bytes of publicTexts) eachWord(bytes, ({ key }) => known.add(keyNumber(key)));
    const keys: number[] = [];
    for (const { source, text } of texts) {
      eachWord(Buffer.from(text), ({ key }) => {
        const number = keyNumber(key);
        if (known.has(number)) return;
        known.add(number);
        keys.push(...key);
        this.#sources.push(source);
      });
    }
    this.#keys = Uint16Array.from(keys);
    this.#index = new HashIndex(this.#sources.length);
    for (let number = 0; number < this.#sources.length; number++)
      this.#index.add(hashOf(this.#keys, number * KEY, KEY), number);
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
    if (kind === 'code' && isAscii(bytes)) return null;
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

/** A hash of 53 bits, so large that two words never share one. */
function keyNumber(key: Uint16Array): number {
  let [high, low] = [0, 0];
  for (let i = 0; i < KEY; i++) {
    high = Math.imul(high ^ key[i]!, 0x85ebca6b);
    low = Math.imul(low + key[i]!, 0xc2b2ae35) ^ (low >>> 13);
  }
  return (high >>> 11) * 2 ** 32 + (low >>> 0);
}
