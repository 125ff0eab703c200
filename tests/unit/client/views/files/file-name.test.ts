import { describe, expect, test } from 'vitest';
import {
  fileFacts,
  plainName,
  savedName,
} from '../../../../../src/client/views/files/file-name.ts';

describe('plainName', () => {
  test.each([
    'Bilaga å ä ö #2 (100 %).txt',
    `"citat" & 'apostrof' <b>.txt`,
    'Uppföljning.slutlig.PDF',
    'пример 例え مثال.txt',
    'CON.txt',
    '..hemligt',
    `${'å'.repeat(120)}.docx`,
  ])('leaves %s as it is', (name) => {
    expect(plainName(name)).toBe(name);
  });

  test.each([
    ['rapport\u202Efdp.exe', 'rapportfdp.exe'],
    ['\u2067plan\u2069.exe', 'plan.exe'],
    ['plan\u200F.pdf\u200B', 'plan.pdf'],
    ['plan.pdf\n.exe', 'plan.pdf.exe'],
    ['plan.pdf\u2029', 'plan.pdf'],
    ['\uFEFFplan\u00AD.pdf ', 'plan.pdf'],
  ])('hides nothing: %j', (name, shown) => {
    expect(plainName(name)).toBe(shown);
  });
});

test.each([
  ['plan.pdf', 'plan.pdf'],
  ['bilder/2024/karta över länet.png', 'karta över länet.png'],
  ['bilder/..\u202Egnp.exe', '..gnp.exe'],
])('%j is saved as %j', (name, saved) => {
  expect(savedName(name)).toBe(saved);
});

test.each([
  ['plan.Pdf', 'PDF · 18\u00A0kB'],
  ['bilder/karta.png', 'PNG · 18\u00A0kB'],
  ['rapport\u202Efdp.exe', 'EXE · 18\u00A0kB'],
  ['utan ändelse', '18\u00A0kB'],
  ['mapp.d/utan', '18\u00A0kB'],
  ['slut.långändelse', '18\u00A0kB'],
])('of %j it is told that it is %j', (name, facts) => {
  expect(fileFacts({ name, size: 18_000 }, 'sv-SE')).toBe(facts);
});
