import { expect, test } from 'vitest';
import { decodeText } from '../../../../../src/client/views/files/decode-text.ts';

const text = 'Åsa frågade: 5 € för “kaffe”?\r\n';
const utf8 = Buffer.from(text);

test.each([
  ['UTF-8', utf8],
  ['UTF-8 with a mark', Buffer.concat([Buffer.of(0xef, 0xbb, 0xbf), utf8])],
  ['UTF-16 from Windows', Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(text, 'utf16le')])],
  [
    'UTF-16, the other way',
    Buffer.concat([Buffer.of(0xfe, 0xff), Buffer.from(text, 'utf16le').swap16()]),
  ],
  [
    'Windows-1252',
    Buffer.from(text.replace('€', '\x80').replace('“', '\x93').replace('”', '\x94'), 'latin1'),
  ],
])('reads %s', (_, bytes) => {
  expect(decodeText(bytes)).toBe(text);
});

test('bears an end in the middle of a character', () => {
  expect(decodeText(Buffer.from('rå').subarray(0, 2))).toBe('r');
  expect(decodeText(new Uint8Array())).toBe('');
});
