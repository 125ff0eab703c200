import { crc32 } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { tiffWith } from '../../../../src/build/pictures/orientation.ts';
import { mayHoldMetadata, stripMetadata } from '../../../../src/build/pictures/strip-metadata.ts';

const PLACE = '59.3293 N, 18.0686 E';
const bytes = (...parts: (string | number[] | Uint8Array)[]): Buffer =>
  Buffer.concat(parts.map((part) => Buffer.from(part as string, 'latin1')));
const strip = (file: Uint8Array): string => Buffer.from(stripMetadata(file)).toString('latin1');

function segment(marker: number, content: Uint8Array): Buffer {
  const length = content.length + 2;
  return bytes([0xff, marker, length >> 8, length & 255], content);
}

const exif = (orientation: number): Buffer =>
  segment(0xe1, bytes('Exif\0\0', tiffWith(orientation), PLACE));
const jfif = segment(0xe0, bytes('JFIF\0', [1, 1, 0, 0, 1, 0, 1, 0, 0]));
const profile = segment(0xe2, bytes('ICC_PROFILE\0', [1, 1], 'colours'));
const adobe = segment(0xee, bytes('Adobe', [0, 100, 0, 0, 0, 0, 1]));
const table = segment(0xdb, bytes('quantisation'));
/** A scan with a restart marker, a stuffed byte and a second scan after a table. */
const scans = bytes(
  segment(0xda, bytes('first')),
  [1, 0xff, 0, 2, 0xff, 0xd0, 3],
  table,
  segment(0xda, bytes('second')),
  [4, 5],
);
const [start, end] = [
  [0xff, 0xd8],
  [0xff, 0xd9],
];

describe('a JPEG', () => {
  const said = [
    segment(0xe1, bytes('http://ns.adobe.com/xap/1.0/\0', PLACE)),
    segment(0xe2, bytes('MPF\0', PLACE)),
    segment(0xed, bytes('Photoshop 3.0\0', PLACE)),
    segment(0xfe, bytes(PLACE)),
  ];

  test('keeps what it takes to show it, byte by byte, and nothing else', () => {
    const file = bytes(start, jfif, exif(1), ...said, profile, adobe, table, scans, end, PLACE);
    expect(strip(file)).toBe(
      bytes(start, jfif, profile, adobe, table, scans, end).toString('latin1'),
    );
  });

  test.each([3, 6, 8])('held as %d stays turned', (orientation) => {
    const file = bytes(start, exif(orientation), table, scans, end);
    const held = segment(0xe1, bytes('Exif\0\0', tiffWith(orientation)));
    expect(strip(file)).toBe(bytes(start, held, table, scans, end).toString('latin1'));
  });

  test('may begin a marker with more than one byte', () => {
    expect(strip(bytes(start, [0xff, 0xff], exif(1), table, scans, end))).not.toContain(PLACE);
  });

  test.each([
    ['cut off in what is said', bytes(start, exif(1).subarray(0, 30))],
    ['with bytes between segments', bytes(start, 'junk', exif(1), table, scans, end)],
    ['with a length of nothing', bytes(start, [0xff, 0xe1, 0, 0], exif(1), scans, end)],
    ['with an orientation that is none', bytes(start, exif(77), table, scans, end)],
    ['without an end', bytes(start, exif(1), table, scans)],
  ])('%s tells no place', (_, file) => {
    expect(strip(file)).not.toContain('59.3');
  });

  test('comes through a second time as it is', () => {
    const once = stripMetadata(bytes(start, jfif, exif(6), table, scans, end));
    expect(strip(once)).toBe(Buffer.from(once).toString('latin1'));
  });
});

test('a PNG keeps its picture and its colours only', () => {
  const chunk = (name: string, content: string): Buffer => {
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(content.length);
    sum.writeUInt32BE(crc32(name + content));
    return bytes(length, name, content, sum);
  };
  const signature = '\x89PNG\r\n\x1a\n';
  const [head, colours, data, last] = [
    chunk('IHDR', 'size'),
    chunk('sRGB', '0'),
    chunk('IDAT', 'dots'),
    chunk('IEND', ''),
  ];
  const said = ['eXIf', 'tEXt', 'iTXt', 'zTXt', 'tIME'].map((name) => chunk(name, PLACE));
  expect(strip(bytes(signature, head, ...said, colours, data, last, PLACE))).toBe(
    bytes(signature, head, colours, data, last).toString('latin1'),
  );
});

describe('a WebP', () => {
  const chunk = (name: string, content: Uint8Array): Buffer => {
    const length = Buffer.alloc(4);
    length.writeUInt32LE(content.length);
    return bytes(name, length, content, content.length % 2 === 0 ? '' : '\0');
  };
  const riff = (...chunks: Buffer[]): Buffer => {
    const body = bytes('WEBP', ...chunks);
    return bytes(chunk('RIFF', body));
  };
  const head = (flags: number): Buffer => chunk('VP8X', bytes([flags, 0, 0, 0, 1, 0, 0, 1, 0, 0]));
  const picture = chunk('VP8 ', bytes('odd'));

  test('keeps its picture, and promises no more than it holds', () => {
    const file = riff(head(0x2c), chunk('ICCP', bytes('c')), picture, chunk('XMP ', bytes(PLACE)));
    const expected = riff(head(0x20), chunk('ICCP', bytes('c')), picture);
    expect(strip(file)).toBe(expected.toString('latin1'));
  });

  test('stays turned', () => {
    const file = riff(head(0x0c), picture, chunk('EXIF', bytes(tiffWith(6), PLACE)));
    const expected = riff(head(0x08), picture, chunk('EXIF', bytes(tiffWith(6))));
    expect(strip(file)).toBe(expected.toString('latin1'));
  });
});

test('what is none of these is left alone, whatever it is called', () => {
  for (const file of [bytes('GIF89a', PLACE), bytes('%PDF-1.7'), bytes('')])
    expect(stripMetadata(file)).toBe(file);
});

test.each([
  ['Foto.JPG', true],
  ['foto.jfif', true],
  ['a.webp', true],
  ['plan.pdf', false],
  ['jpg', false],
])('%s', (name, expected) => {
  expect(mayHoldMetadata(name)).toBe(expected);
});
