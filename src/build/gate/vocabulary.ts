import { isAscii } from 'node:buffer';
import { HashIndex, type HashTable } from './hash-index.ts';
import { hashOf } from './rolling.ts';
import { eachPackedWord, eachWord, KEY, type Word } from './words.ts';
import { bytesOf, type WrittenTexts } from './written-texts.ts';

/** Different member-only words in one place that make a leak. */
const ENOUGH_WORDS = 5;

/** Words in one place that only member texts use. */
interface WordLeak {
  /** The text that has the first of them. */
  text: number;
  words: string[];
}

/** What a {@link Vocabulary} is made of. */
export interface MemberWords {
  /** Keys one after the other, seven units each. */
  keys: Uint16Array;
  /** For each the text it is from. */
  texts: number[];
  table: HashTable;
}

/** @param publicTexts bytes whose words are known to all */
export function memberWords(written: WrittenTexts, publicTexts: Iterable<Uint8Array>): MemberWords {
  const known = new Set<number>();
  for (const bytes of publicTexts) eachWord(bytes, ({ key }) => known.add(keyNumber(key)));
  const [all, texts]: [number[], number[]] = [[], []];
  for (const text of written.sources.keys()) {
    eachWord(bytesOf(written, text), ({ key }) => {
      const number = keyNumber(key);
      if (known.has(number)) return;
      known.add(number);
      all.push(...key);
      texts.push(text);
    });
  }
  const keys = Uint16Array.from(all);
  const index = new HashIndex(texts.length);
  texts.forEach((_, number) => index.add(hashOf(keys, number * KEY, KEY), number));
  return { keys, texts, table: index.table };
}

/**
 * Words that only member texts use. An index of words holds no sentence, yet tells what was said.
 * Only the first seven letters count, so stemmed and inflected words are the same word.
 */
export class Vocabulary {
  readonly #words: MemberWords;
  readonly #index: HashIndex;

  constructor(words: MemberWords) {
    this.#words = words;
    this.#index = new HashIndex(words.table);
  }

  /** The number of a member-only word, or -1. */
  #find(key: Uint16Array): number {
    const hash = hashOf(key, 0, KEY);
    if (!this.#index.mayHave(hash)) return -1;
    return this.#index.find(hash, (number) => {
      for (let i = 0; i < KEY; i++) if (this.#words.keys[number * KEY + i] !== key[i]) return false;
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
    return { text: this.#words.texts[first!]!, words: [...found.values()] };
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
