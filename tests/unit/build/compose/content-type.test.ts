import { expect, test } from 'vitest';
import { contentType } from '../../../../src/build/compose/content-type.ts';

test.each([
  ['Plan 2028.PDF', 'application/pdf'],
  ['bild.jpeg', 'image/jpeg'],
  ['bild.jfif', 'image/jpeg'],
  ['bild.svg', 'image/svg+xml'],
  ['text.docx', 'application/octet-stream'],
  ['okänd.qqq', 'application/octet-stream'],
  ['utan', 'application/octet-stream'],
  ['sida.html', 'application/octet-stream'],
  ['sida.xhtml', 'application/octet-stream'],
  ['data.xml', 'application/octet-stream'],
  ['kod.js', 'application/octet-stream'],
  ['kod.mjs', 'application/octet-stream'],
])('%s', (name, type) => {
  expect(contentType(name)).toBe(type);
});
