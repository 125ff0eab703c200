import { decode } from 'cborg';
import { wordOfTerm } from '../../../search/terms/index-term.ts';
import { decodeLexicon, LEXICON_SIGNATURE } from '../../../search/terms/lexicon.ts';
import { apart } from '../apart.ts';

/** What Pagefind's unpacked files begin with. */
export const PAGEFIND_SIGNATURE = 'pagefind_dcd';

/** What JSON begins with. In CBOR it is the head of a string that no memory could hold. */
const BRACE = 0x7b;

/** How the strings of an unpacked file are read, by what it begins with. */
const readers: Record<string, (bytes: Uint8Array) => string[]> = {
  [PAGEFIND_SIGNATURE]: (bytes) =>
    stringsOf(decode(bytes.subarray(PAGEFIND_SIGNATURE.length))).map(wordOfTerm),
  [LEXICON_SIGNATURE]: (bytes) => decodeLexicon(bytes).entries.map(({ word }) => word),
};

/**
 * The strings of an index's file, where it is CBOR (RFC 8949) of Pagefind's or a lexicon: its words,
 * the names of filters. In the bytes themselves they are not as they were written: a length stands
 * before each as if it were a letter, terms have marks within, and a lexicon leaves out what a word
 * shares with the one before. Bytes that are anything else stay as they are.
 */
export function readIndexStrings(bytes: Uint8Array): Uint8Array {
  for (const [signature, read] of Object.entries(readers)) {
    const begun = Buffer.from(bytes.subarray(0, signature.length)).toString('latin1');
    if (bytes[signature.length] === BRACE) continue;
    if (begun === signature) return readWith(read, signature, bytes);
  }
  return bytes;
}

function readWith(
  read: (bytes: Uint8Array) => string[],
  signature: string,
  bytes: Uint8Array,
): Uint8Array {
  try {
    return apart([signature, ...read(bytes)]);
  } catch {
    return bytes;
  }
}

/** Adds all strings in `value` and all its keys to `found`. An index is numbers for the most part. */
function stringsOf(value: unknown, found: string[] = []): string[] {
  if (typeof value === 'string') found.push(value);
  else if (value instanceof Uint8Array) found.push(Buffer.from(value).toString());
  else if (Array.isArray(value)) for (const item of value) stringsOf(item, found);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) {
      found.push(key);
      stringsOf(item, found);
    }
  }
  return found;
}
