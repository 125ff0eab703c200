import { expect, test } from 'vitest';
import { contentType } from '../../../../src/build/compose/content-type.ts';

test.each([
  ['Plan 2028.PDF', 'application/pdf'],
  ['bild.jpeg', 'image/jpeg'],
  ['bild.jfif', 'image/jpeg'],
  ['bild.svg', 'image/svg+xml'],
  ['Text.DOCX', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  ['tal.xlsx', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  ['bilder.pptx', 'application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  ['text.odt', 'application/vnd.oasis.opendocument.text'],
  ['tal.ods', 'application/vnd.oasis.opendocument.spreadsheet'],
  ['gammal.doc', 'application/msword'],
  ['tal.csv', 'text/csv'],
  ['tid.ics', 'text/calendar'],
  ['bok.epub', 'application/epub+zip'],
  ['allt.zip', 'application/zip'],
  ['ljud.mp3', 'audio/mpeg'],
  ['film.mp4', 'video/mp4'],
  ['spår.gpx', 'application/octet-stream'],
  ['constructor', 'application/octet-stream'],
  ['a.constructor', 'application/octet-stream'],
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
