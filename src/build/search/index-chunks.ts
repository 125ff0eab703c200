import { CborBytes } from './cbor-bytes.ts';
import type { IndexedWord } from './term-index.ts';
import type { TermPlaces } from './term-places.ts';

/** Words that are fetched together. */
interface IndexChunk {
  /** The first and the last word, as far as they differ from the chunks beside. */
  from: string;
  to: string;
  /** CBOR. */
  bytes: Uint8Array;
}

/** Numbers after which a chunk ends, as in Pagefind. Those of accented terms do not count there. */
const CHUNK = 20_000;

/** @param words in Pagefind's order */
export function indexChunks(words: IndexedWord[]): IndexChunk[] {
  const parts = parted(words);
  return parts.map((part, at) => {
    const [first, last] = [part[0]?.word ?? '', part.at(-1)?.word ?? ''];
    const [before, after] = [parts[at - 1]?.at(-1)?.word, parts[at + 1]?.[0]?.word];
    const from = before === undefined ? first : distinct(first, before);
    const to = after === undefined ? last : distinct(last, after);
    return { from, to: isBefore(to, from) ? last : to, bytes: encoded(part) };
  });
}

function parted(words: IndexedWord[]): IndexedWord[][] {
  const parts: IndexedWord[][] = [];
  let room = 0;
  for (const word of words) {
    if (room <= 0) {
      parts.push([]);
      room = CHUNK;
    }
    parts.at(-1)?.push(word);
    room -= word.plain?.numbers ?? 0;
  }
  return parts;
}

/** `[[[word, records, [[accented term, records], …]], …]]` */
function encoded(words: IndexedWord[]): Uint8Array {
  const cbor = new CborBytes();
  cbor.array(1);
  cbor.array(words.length);
  for (const { word, plain, accented } of words) {
    cbor.array(3);
    cbor.text(word);
    addRecords(cbor, plain);
    cbor.array(accented.length);
    for (const places of accented) {
      cbor.array(2);
      cbor.text(places.term);
      addRecords(cbor, places);
    }
  }
  return cbor.bytes;
}

function addRecords(cbor: CborBytes, places: TermPlaces | null): void {
  cbor.array(places?.records ?? 0);
  if (places !== null) cbor.encoded(places.bytes);
}

/** As much of a word as tells it from another. */
function distinct(word: string, other: string): string {
  const [letters, others] = [Array.from(word), Array.from(other)];
  const at = letters.findIndex((letter, index) => letter !== others[index]);
  return at < 0 ? word : letters.slice(0, at + 1).join('');
}

function isBefore(one: string, other: string): boolean {
  return Buffer.from(one).compare(Buffer.from(other)) < 0;
}
