import type { Decoded } from './decoded.ts';

/** Characters; eighteen letters take at least this many. */
const SHORTEST = 24;
/** Lines at least this long may be wrapped pieces of one run. */
const WRAPPED = 40;
/** Runs at least this long are also looked at one by one. */
const LONG = 200;

const [NONE, LETTER, HEX] = [0, 1, 2];
const classes = new Uint8Array(256);
for (const character of 'ghijklmnopqrstuvwxyzGHIJKLMNOPQRSTUVWXYZ+/-_')
  classes[character.charCodeAt(0)] = LETTER;
for (const character of '0123456789abcdefABCDEF') classes[character.charCodeAt(0)] = HEX;

interface Run {
  text: string;
  hex: boolean;
}

/** Past one line break and the blanks around it, or `index` where there is none. */
function skipBreak(bytes: Uint8Array, index: number): number {
  let next = index;
  while (next < index + 8 && (bytes[next] === 0x20 || bytes[next] === 0x09)) next++;
  if (bytes[next] === 0x0d) next++;
  if (bytes[next] !== 0x0a) return index;
  next++;
  while (next < index + 24 && (bytes[next] === 0x20 || bytes[next] === 0x09)) next++;
  return next;
}

/**
 * Where the first run of {@link SHORTEST} characters at or after `from` begins, or -1. Its last
 * one is looked at first: where that is none, no run begins before it.
 */
function nextRun(bytes: Uint8Array, from: number): number {
  let start = from;
  while (start + SHORTEST <= bytes.length) {
    let index = start + SHORTEST - 1;
    while (index >= start && classes[bytes[index]!] !== NONE) index--;
    if (index < start) return start;
    start = index + 1;
  }
  return -1;
}

/** Runs of Base64 characters, wrapped lines joined. */
function runs(bytes: Uint8Array): Run[] {
  const found: Run[] = [];
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let index = 0;
  for (;;) {
    index = nextRun(bytes, index);
    if (index < 0) return found;
    let [text, hex] = ['', true];
    for (;;) {
      const start = index;
      while (index < bytes.length && classes[bytes[index]!] !== NONE) {
        if (classes[bytes[index]!] !== HEX) hex = false;
        index++;
      }
      text += buffer.toString('latin1', start, index);
      const next = index - start >= WRAPPED ? skipBreak(bytes, index) : index;
      if (next === index || next >= bytes.length || classes[bytes[next]!] === NONE) break;
      index = next;
    }
    found.push({ text, hex });
  }
}

const gap = Buffer.from(' ');

function joined(pieces: Buffer[]): Buffer {
  return Buffer.concat(pieces.flatMap((piece) => [piece, gap]));
}

/**
 * Everything in Base64, Base64url (RFC 4648) or hexadecimal, from every possible alignment. Long
 * runs also stand alone, so that what is packed in them can be unpacked.
 */
export function decodeBase64(bytes: Uint8Array): Decoded[] {
  const found = runs(bytes);
  const hex = found.filter((run) => run.hex);
  const decoded: Decoded[] = found
    .filter(({ text }) => text.length >= LONG)
    .map(({ text }) => ({ how: 'base64', bytes: Buffer.from(text, 'base64'), whole: true }));
  for (const skip of found.length === 0 ? [] : [0, 1, 2, 3]) {
    const pieces = found.map(({ text }) => Buffer.from(text.slice(skip), 'base64'));
    decoded.push({ how: 'base64', bytes: joined(pieces) });
  }
  for (const skip of hex.length === 0 ? [] : [0, 1]) {
    const pieces = hex.map(({ text }) => Buffer.from(text.slice(skip), 'hex'));
    decoded.push({ how: 'hex', bytes: joined(pieces) });
  }
  return decoded;
}
