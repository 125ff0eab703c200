import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../src/import/page/clean-text.ts';
import { decodePage } from '../../../src/import/page/decode-page.ts';
import { bodyOf, importBytes } from './import-fixture.ts';

const TEXT = 'Möte 3 maj 2023\n\nVåra bäckar är små öar av liv, sade Åsa. Ägarna höll med: ”Ja”.\n';

/** Bytes of an old encoding, by the byte of each letter that is not ASCII. */
function encode(text: string, bytes: Record<string, number>): Uint8Array {
  return Uint8Array.from(text, (letter) => bytes[letter] ?? letter.charCodeAt(0));
}

function utf16(text: string, little: boolean, mark: boolean): Uint8Array {
  const units = Array.from(mark ? `\uFEFF${text}` : text, (letter) => letter.charCodeAt(0));
  return Uint8Array.from(
    units.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])),
  );
}

const WINDOWS = { å: 0xe5, ä: 0xe4, ö: 0xf6, Å: 0xc5, Ä: 0xc4, Ö: 0xd6, '”': 0x94 };
const MAC = { å: 0x8c, ä: 0x8a, ö: 0x9a, Å: 0x81, Ä: 0x80, Ö: 0x85, '”': 0xd3 };
const DOS = { å: 0x86, ä: 0x84, ö: 0x94, Å: 0x8f, Ä: 0x8e, Ö: 0x99, '”': 0x22 };
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const asWindows = (bytes: Uint8Array): string => new TextDecoder('windows-1252').decode(bytes);

describe('decodePage', () => {
  test.each([
    ['utf-8', utf8(TEXT)],
    ['utf-8', utf8(`\uFEFF${TEXT}`)],
    ['windows-1252', encode(TEXT, WINDOWS)],
    ['macintosh', encode(TEXT, MAC)],
    ['utf-16le', utf16(TEXT, true, true)],
    ['utf-16be', utf16(TEXT, false, true)],
    ['utf-16le', utf16(TEXT, true, false)],
    ['utf-16be', utf16(TEXT, false, false)],
    ['utf-8', utf8(asWindows(utf8(TEXT)))],
    ['utf-8', utf8(asWindows(utf8(asWindows(utf8(TEXT)))))],
  ])('reads %s (%#)', (encoding, bytes) => {
    expect(decodePage(bytes)).toMatchObject({ text: TEXT, encoding, lost: 0 });
  });

  test('reads DOS', () => {
    expect(decodePage(encode(TEXT, DOS))).toMatchObject({
      text: TEXT.replaceAll('”', '"'),
      encoding: 'cp850',
    });
  });

  test('reads what was put together of two encodings', () => {
    const bytes = Uint8Array.from([...utf8(TEXT), ...encode(TEXT, WINDOWS)]);
    expect(decodePage(bytes).text).toBe(TEXT + TEXT);
  });

  test('believes what a page says of itself', () => {
    const page = '<html><head><meta charset="macintosh"></head><p>\u00d6</p>';
    expect(decodePage(encode(page, { Ö: 0x85 })).text).toContain('Ö');
  });

  test('counts what was put right and what is lost', () => {
    expect(decodePage(utf8('trÃ¤ff pÃ¥ Ã¶n')).repaired).toBe(3);
    expect(decodePage(utf8('tr\uFFFDff')).lost).toBe(1);
    expect(decodePage(utf8('f?rebyggande f?r sm? f?rskolor')).lost).toBe(3);
    expect(decodePage(utf8('Är det så? Ja. Vad?Nej')).lost).toBe(0);
  });
});

test('a note of a repaired page says so', () => {
  const imported = importBytes('page.txt', utf8(asWindows(utf8(TEXT))));
  expect(bodyOf(imported, 'meetings/2023-05-03.md')).toContain('Våra bäckar');
  expect(imported.notes[0]?.doubts).toEqual(['trasiga å, ä och ö i den gamla sidan är lagade']);
});

describe('cleanText', () => {
  test('takes away soft hyphens, also at the ends of lines, and keeps the numbers of lines', () => {
    expect(cleanText('social\u00ADtjänst').text).toBe('socialtjänst');
    expect(cleanText('social\u00AD\ntjänst i\nLund').text).toBe('socialtjänst\ni\nLund');
  });

  test('composes letters and keeps spaces that do not break', () => {
    expect(cleanText('a\u030Angest 37\u00A0000\u200B\r\n').text).toBe('ångest 37\u00A0000\n');
  });
});
