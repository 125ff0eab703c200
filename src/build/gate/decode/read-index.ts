import { wordOfTerm } from '../../../search/terms/index-term.ts';
import { decodeLexicon, LEXICON_SIGNATURE } from '../../../search/terms/lexicon.ts';
import { apart } from '../apart.ts';
import { cborPieces } from './cbor-pieces.ts';

/** What Pagefind's unpacked files begin with. */
export const PAGEFIND_SIGNATURE = 'pagefind_dcd';

/** What JSON begins with. In CBOR it is the head of a string that no memory could hold. */
const BRACE = 0x7b;

/** A file of an index as it is to be read. */
interface ReadIndex {
  /** What it says. */
  text: Uint8Array;
  /** That, and behind it all bytes of the file that say nothing. */
  bytes: Uint8Array;
}

/** How an unpacked file is read, by what it begins with; null or an error where it is none. */
const readers: Record<string, (bytes: Uint8Array) => ReadIndex | null> = {
  [PAGEFIND_SIGNATURE]: readPagefind,
  [LEXICON_SIGNATURE]: readLexicon,
};

/**
 * What an index's file says: the strings of Pagefind's CBOR (RFC 8949), the words of a lexicon; JSON
 * says it as it stands. In the bytes themselves they are not as they were written: a length stands
 * before each as if it were a letter, terms have marks within, and a lexicon leaves out what a word
 * shares with the one before.
 *
 * @returns null where a byte is anything else than part of such a file, and all must be judged as it
 *   stands
 */
export function readIndex(bytes: Uint8Array): ReadIndex | null {
  for (const [signature, read] of Object.entries(readers)) {
    const begun = Buffer.from(bytes.subarray(0, signature.length)).toString('latin1');
    if (begun === signature) return orNull(() => read(bytes));
  }
  return null;
}

function readPagefind(bytes: Uint8Array): ReadIndex | null {
  const content = bytes.subarray(PAGEFIND_SIGNATURE.length);
  if (content[0] === BRACE) {
    JSON.parse(Buffer.from(content).toString());
    return { text: bytes, bytes };
  }
  const pieces = cborPieces(content);
  if (pieces === null) return null;
  const { strings, rest } = pieces;
  const text = apart([PAGEFIND_SIGNATURE, ...strings.map(wordIn), '']);
  return { text, bytes: Buffer.concat([text, rest]) };
}

function readLexicon(bytes: Uint8Array): ReadIndex {
  const words = decodeLexicon(bytes).entries.map(({ word }) => word);
  const text = apart([LEXICON_SIGNATURE, ...words]);
  return { text, bytes: text };
}

/** A term as the word it was made from. What holds much more than its word is no term. */
function wordIn(string: string): string {
  if (!/^[\p{L}\p{N}]+[ωψ]$/u.test(string)) return string;
  const word = wordOfTerm(string);
  return word.length * 3 < string.length ? string : word;
}

function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch {
    return null;
  }
}
