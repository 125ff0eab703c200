import {
  brotliCompressSync,
  deflateRawSync,
  deflateSync,
  gzipSync,
  zstdCompressSync,
} from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { leaksOf, publicSentence, sentence } from './gate-fixture.ts';
import { zip } from './zip-fixture.ts';

type Encode = (text: string) => string | Uint8Array;

function eachCharacter(text: string, write: (code: number) => string): string {
  return Array.from(text)
    .map((character) => write(character.codePointAt(0)!))
    .join('');
}

const hex = (code: number, digits: number): string => code.toString(16).padStart(digits, '0');
const utf16 = (text: string): Buffer => Buffer.from(text, 'utf16le');
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const beside = (packed: Uint8Array): Uint8Array =>
  Buffer.concat([Buffer.from('<html>\0\u0001x'), packed, Buffer.from('</html>')]);
const wrapped = (text: string): string => base64(text).replace(/.{60}/g, '$&\r\n');
const quotedPrintable = (text: string): string =>
  [...Buffer.from(text)]
    .map((byte) =>
      byte > 126 || byte === 61 ? `=${hex(byte, 2).toUpperCase()}` : String.fromCharCode(byte),
    )
    .join('')
    .replace(/[a-z]{4} /g, '$&=\r\n');

const encodings: Record<string, Encode> = {
  plain: (text) => `<p>${text}</p>`,
  'line breaks': (text) => text.replaceAll(' ', '\n   '),
  'every letter apart': (text) => Array.from(text).join('.'),
  'tags between words': (text) => text.replaceAll(' ', '<br class="line"> <em>'),
  'tags between letters': (text) =>
    Array.from(text)
      .map((x) => `<span class="x">${x}</span>`)
      .join(''),
  'comments between letters': (text) => Array.from(text).join('<!-- x -->'),
  comment: (text) => `<p>Hej</p><!-- ${text} -->`,
  attribute: (text) => `<img alt="${text}" src="x.png">`,
  script: (text) => `<script>if (a < b) console.log(${JSON.stringify(text)})</script>`,
  'string sum': (text) => `x="${text.replaceAll(' ', ' "+"')}"`,
  'upper case': (text) => text.toUpperCase(),
  NFD: (text) => text.normalize('NFD'),
  'folded to ASCII': (text) => text.normalize('NFD').replace(/\p{M}/gu, ''),
  'soft hyphens': (text) => Array.from(text).join('\u00ad'),
  'zero-width characters': (text) => Array.from(text).join('\u200b\u2060'),
  'full-width letters': (text) =>
    text.replace(/[a-z]/g, (x) => String.fromCharCode(x.charCodeAt(0) + 0xfee0)),
  'mathematical letters': (text) =>
    text.replace(/[a-z]/g, (x) => String.fromCodePoint(x.charCodeAt(0) - 97 + 0x1d41a)),
  'decimal entities': (text) => eachCharacter(text, (code) => `&#${code};`),
  'hexadecimal entities': (text) => eachCharacter(text, (code) => `&#x${hex(code, 1)};`),
  'entities without semicolons': (text) => eachCharacter(text, (code) => `&#${code} `),
  'named entities': (text) =>
    text
      .replaceAll('å', '&aring;')
      .replaceAll('ä', '&auml;')
      .replaceAll('ö', '&ouml;')
      .replaceAll(' ', '&nbsp;'),
  'soft hyphen entities': (text) => Array.from(text).join('&shy;'),
  'escaped markup in a feed': (text) =>
    `<content>&lt;p&gt;${text.replaceAll(' ', '&lt;i&gt; ')}&lt;/p&gt;</content>`,
  'entities of entities': (text) => eachCharacter(text, (code) => `&amp;#${code};`),
  'percent-encoding': (text) => encodeURIComponent(text),
  'percent-encoding of all': (text) =>
    [...Buffer.from(text)].map((byte) => `%${hex(byte, 2)}`).join(''),
  'percent-encoding twice': (text) => encodeURIComponent(encodeURIComponent(text)),
  'form encoding': (text) => new URLSearchParams({ q: text }).toString(),
  escape: (text) => eachCharacter(text, (code) => `%u${hex(code, 4)}`),
  JSON: (text) => JSON.stringify({ text: text.replaceAll(' ', '\n') }),
  'JSON in JSON': (text) => JSON.stringify(JSON.stringify({ text: text.replaceAll(' ', '\n') })),
  '\\u': (text) => eachCharacter(text, (code) => `\\u${hex(code, 4)}`),
  '\\u{}': (text) => eachCharacter(text, (code) => `\\u{${hex(code, 2)}}`),
  '\\x': (text) => eachCharacter(text, (code) => `\\x${hex(code, 2)}`),
  '\\x of UTF-8': (text) => [...Buffer.from(text)].map((byte) => `\\x${hex(byte, 2)}`).join(''),
  octal: (text) => text.replace(/[åäöÅ]/g, (x) => `\\${x.charCodeAt(0).toString(8)}`),
  RTF: (text) => `{\\rtf1 ${text.replace(/[åäöÅ]/g, (x) => `\\'${hex(x.charCodeAt(0), 2)}`)}}`,
  CSS: (text) => eachCharacter(text, (code) => `\\${hex(code, 6)}`),
  'quoted-printable': quotedPrintable,
  base64: base64,
  'base64, shifted once': (text) => `x${base64(text)}`,
  'base64, shifted twice': (text) => `xy${base64(text)}`,
  'base64, shifted thrice': (text) => base64(`abcd${text}`).slice(3),
  'base64, wrapped': wrapped,
  'base64, wrapped in JSON': (text) => JSON.stringify({ file: wrapped(text) }),
  'base64 of base64': (text) => base64(base64(text)),
  'base64 in percent-encoding': (text) => encodeURIComponent(`${base64(text)}==`),
  base64url: (text) => Buffer.from(text).toString('base64url'),
  'data URI': (text) => `<a href="data:text/plain;base64,${base64(text)}">x</a>`,
  'base64 of UTF-16': (text) => utf16(text).toString('base64'),
  'base64 of gzip': (text) => JSON.stringify(gzipSync(text.repeat(9)).toString('base64')),
  'base64 of brotli': (text) =>
    JSON.stringify(
      brotliCompressSync(text + eachCharacter(text, (code) => hex(code * 7919, 6))).toString(
        'base64',
      ),
    ),
  hex: (text) => Buffer.from(text).toString('hex'),
  'hex, shifted': (text) => `a${Buffer.from(text).toString('hex')}`,
  'numbers of bytes': (text) => `new Uint8Array([${[...Buffer.from(text)].join(', ')}])`,
  'numbers of characters': (text) => `[${eachCharacter(text, (code) => `0x${hex(code, 2)},`)}8230]`,
  'UTF-16LE': utf16,
  'UTF-16BE': (text) => utf16(text).swap16(),
  'UTF-16 with tags': (text) => utf16(`<p>${text.replaceAll(' ', ' <b class="line">')}</p>`),
  'UTF-32': (text) =>
    Buffer.concat(Array.from(text).map((x) => Buffer.of(x.charCodeAt(0), 0, 0, 0))),
  'Latin-1': (text) => Buffer.from(text, 'latin1'),
  'UTF-8 taken for Latin-1': (text) => Buffer.from(text).toString('latin1'),
  gzip: (text) => gzipSync(text),
  'gzip of gzip': (text) => gzipSync(gzipSync(text)),
  'gzip, cut off': (text) => gzipSync(text.repeat(3)).subarray(0, -8),
  'gzip, checksum wrong': (text) =>
    Buffer.concat([gzipSync(text).subarray(0, -8), Buffer.alloc(8)]),
  'gzip inside a file': (text) => beside(gzipSync(text)),
  zlib: (text) => deflateSync(text),
  'zlib inside a file': (text) => beside(deflateSync(text, { level: 9 })),
  deflate: (text) => deflateRawSync(text),
  brotli: (text) => brotliCompressSync(text),
  zstd: (text) => zstdCompressSync(text),
  zip: (text) => zip('document.xml', Buffer.from(text)),
  'zip inside a file': (text) => beside(zip('a', Buffer.from(text))),
  'zip in zip': (text) => zip('a.zip', zip('b', Buffer.from(text))),
  'gzip of escapes of base64': (text) => gzipSync(encodeURIComponent(`==${base64(text)}==`)),
};

describe.each(Object.entries(encodings))('%s', (_, encode) => {
  test.each(['page.html', 'data.bin'])('is caught in %s', async (file) => {
    const leaks = await leaksOf({ [file]: encode(sentence) });
    const texts = leaks.filter(({ kind }) => kind === 'text');
    expect(texts).toMatchObject([{ file, source: 'meetings/2024-01-16.md' }]);
    const excerpt = texts[0]?.excerpt ?? '';
    expect(sentence).toContain(excerpt);
    expect(excerpt.length).toBeGreaterThan(15);
  });

  test('is let through for a sentence that is public too', async () => {
    expect(await leaksOf({ 'page.html': encode(publicSentence) })).toEqual([]);
  });
});
