import { createRandom, type Random } from './random.ts';
import type { SealedFile } from './sealed-site.ts';

/** A blob as a hostile host serves it. */
export interface Mutation {
  what: string;
  bytes: Uint8Array;
}

/** Where a blob's parts begin and end: `TRFF`, version, nonce, ciphertext, tag. */
function regions({ blob, body }: SealedFile): Record<string, readonly [number, number]> {
  const end = blob.length - 16;
  const text = 17 + 4 + body.length;
  return {
    magic: [0, 4],
    version: [4, 5],
    nonce: [5, 17],
    length: [17, 21],
    beginning: [21, 37],
    middle: [Math.floor((21 + text) / 2), Math.floor((21 + text) / 2) + 16],
    ending: [text - 16, text],
    padding: [text, Math.min(text + 16, end)],
    'last of the padding': [end - 16, end],
    tag: [end, blob.length],
  };
}

/** Every one differs from the blob; none is authentic. */
export function* blobMutations(file: SealedFile): Generator<Mutation> {
  const random = createRandom(file.blob.length + file.route.length);
  const all = [
    ...bits(file, random),
    ...rewritten(file, random),
    ...cut(file, random),
    ...extended(file, random),
    ...rearranged(file),
  ];
  yield* all.filter(({ bytes }) => Buffer.compare(bytes, file.blob) !== 0);
}

/** Every bit of what is not ciphertext, one of each byte of some of that, and some anywhere. */
function* bits(file: SealedFile, random: Random): Generator<Mutation> {
  const { blob } = file;
  for (const [name, [from, to]] of Object.entries(regions(file))) {
    const all = ['magic', 'version', 'nonce', 'length', 'tag'].includes(name);
    for (let at = from; at < to; at++) {
      const chosen = all ? [0, 1, 2, 3, 4, 5, 6, 7] : [random.below(8)];
      for (const bit of chosen) yield { what: `a bit of ${name}`, ...flip(blob, at * 8 + bit) };
    }
  }
  for (let count = 0; count < 200; count++) {
    const bit = random.below(blob.length * 8);
    yield { what: `bit ${bit}`, ...flip(blob, bit) };
  }
}

function flip(blob: Uint8Array, bit: number): { bytes: Uint8Array } {
  const bytes = blob.slice();
  bytes[bit >> 3]! ^= 1 << (bit & 7);
  return { bytes };
}

function* rewritten(file: SealedFile, random: Random): Generator<Mutation> {
  const ways: Record<string, (part: Uint8Array) => Uint8Array> = {
    zeroed: (part) => part.fill(0),
    'set to ones': (part) => part.fill(255),
    'made random': (part) => part.map(() => random.below(256)),
    reversed: (part) => part.reverse(),
    'counted up': (part) => part.map((byte) => byte + 1),
  };
  for (const [name, [from, to]] of Object.entries(regions(file))) {
    for (const [way, rewrite] of Object.entries(ways)) {
      const bytes = file.blob.slice();
      rewrite(bytes.subarray(from, to));
      yield { what: `${name} ${way}`, bytes };
    }
  }
  for (let version = 0; version < 256; version++) {
    const bytes = file.blob.slice();
    bytes[4] = version;
    yield { what: `version ${version}`, bytes };
  }
}

/** Around every boundary, and anywhere. */
function* cut(file: SealedFile, random: Random): Generator<Mutation> {
  const { blob } = file;
  const edges = Object.values(regions(file)).flatMap(([from, to]) => [from, to]);
  const near = edges.flatMap((edge) => [edge - 1, edge, edge + 1]);
  const anywhere = Array.from({ length: 32 }, () => random.below(blob.length));
  for (const length of new Set([...near, ...anywhere])) {
    yield { what: `cut to ${length}`, bytes: blob.slice(0, Math.max(0, length)) };
    yield { what: `without the first ${length}`, bytes: blob.slice(Math.max(0, length)) };
  }
}

function* extended({ blob }: SealedFile, random: Random): Generator<Mutation> {
  for (const length of [1, 5, 12, 16, 28, 33, 512, 4096]) {
    const more = {
      zeros: new Uint8Array(length),
      noise: Uint8Array.from({ length }, () => random.below(256)),
      'its own bytes': blob.slice(0, length),
    };
    for (const [name, bytes] of Object.entries(more)) {
      yield { what: `${length} of ${name} after`, bytes: Buffer.concat([blob, bytes]) };
      yield { what: `${length} of ${name} before`, bytes: Buffer.concat([bytes, blob]) };
    }
  }
}

/** The same bytes in another order, and what is no blob at all. */
function* rearranged({ blob, body }: SealedFile): Generator<Mutation> {
  const [head, nonce, text, tag] = [
    blob.slice(0, 5),
    blob.slice(5, 17),
    blob.slice(17, -16),
    blob.slice(-16),
  ];
  const other = {
    'tag first': [head, tag, nonce, text],
    'nonce last': [head, text, tag, nonce],
    'blocks turned round': [head, nonce, text.slice(16), text.slice(0, 16), tag],
    'tag of zeros': [head, nonce, text, new Uint8Array(16)],
    'tag of twelve bytes': [head, nonce, text, tag.slice(0, 12)],
    'no version': [head.slice(0, 4), nonce, text, tag],
    twice: [blob, blob],
    nothing: [],
    'as if opened': [body],
    'as if opened, with a head': [head, body],
    'a page': [Buffer.from('<!doctype html><title>Not found</title>')],
    base64: [Buffer.from(Buffer.from(blob).toString('base64'))],
    'line ends turned': [
      Buffer.from(Buffer.from(blob).toString('latin1').replaceAll('\n', '\r\n'), 'latin1'),
    ],
    'read as UTF-8': [Buffer.from(Buffer.from(blob).toString('utf8'))],
    gzip: [Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 255]), blob],
  };
  for (const [what, parts] of Object.entries(other)) yield { what, bytes: Buffer.concat(parts) };
}
