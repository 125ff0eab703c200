import {
  brotliCompressSync,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from 'node:zlib';
import { expect, test } from 'vitest';
import { examine } from '../../../src/build/gate/examine.ts';
import { Seeker } from '../../../src/build/gate/seeker.ts';
import { soughtIn } from '../../../src/build/gate/sought.ts';
import { secrets, sentence } from './gate-fixture.ts';
import { seededRandom } from './seeded-random.ts';

const seeker = new Seeker(soughtIn(secrets));
const random = seededRandom(11);
const below = (end: number): number => Math.floor(random() * end);
const pick = <T>(items: readonly T[]): T => items[below(items.length)]!;

const points = (text: string, as: (point: number) => string): string =>
  Array.from(text, (character) => as(character.codePointAt(0)!)).join('');
const written: ((text: string) => string)[] = [
  (text) => text,
  (text) => text.toUpperCase(),
  (text) => text.normalize('NFD'),
  (text) => text.replaceAll(' ', pick(['_', '-', '\n', '<br>', ' <b class="x">', '\u00ad'])),
  (text) => points(text, (point) => `&#x${point.toString(16)};`),
  (text) => points(text, (point) => (point > 127 ? `&#${point};` : String.fromCodePoint(point))),
  (text) => points(text, (point) => `\\u${point.toString(16).padStart(4, '0')}`),
  (text) => encodeURIComponent(text),
  (text) => Buffer.from(text).toString('base64'),
  (text) =>
    Buffer.from(text)
      .toString('base64url')
      .replace(/(.{60})/g, '$1\r\n '),
  (text) => Buffer.from(text).toString('hex'),
  (text) => `[${[...Buffer.from(text)].join(pick([',', ', ']))}]`,
];
const packed: ((bytes: Buffer) => Buffer)[] = [
  (bytes) => bytes,
  (bytes) => bytes,
  gzipSync,
  deflateSync,
  deflateRawSync,
  brotliCompressSync,
  zstdCompressSync,
  (bytes) => gzipSync(gzipSync(bytes)),
  (bytes) => Buffer.from(bytes.toString(), 'utf16le'),
];
const frames = [
  '"',
  '=',
  '%',
  '&',
  '\\',
  '<s',
  '<p>',
  '</',
  'å',
  'Ã',
  '0',
  'abc/def-',
  ' ',
  '\n',
  '{',
];
const frame = (): string => Array.from({ length: below(60) }, () => pick(frames)).join('');

test('25 letters in a row are found wherever they stand and however they are written', () => {
  for (let i = 0; i < 250; i++) {
    const start = below(sentence.length - 40);
    const stretch = sentence.slice(start, start + 40);
    const [write, pack] = [pick(written), pick(packed)];
    const hidden = write(stretch);
    const text = `${frame()} ${hidden} ${frame()}`;
    const what = `${String(i)}: ${text}`;
    expect(examine(seeker, 'a.html', pack(Buffer.from(text)), []), what).not.toEqual([]);
  }
});

test.each(['<s', '<script', '<', '&', '&#', '%', '%c', '=', '\\', '\\u', 'Ã', '\u00c3', 'x\u0001'])(
  'a file that ends in %j is read to its end',
  (end) => {
    expect(examine(seeker, 'a.html', Buffer.from(`<p>Hej${end}`), [])).toEqual([]);
    expect(examine(seeker, 'a.html', Buffer.from(sentence + end), [])).not.toEqual([]);
  },
);
