import { describe, expect, test } from 'vitest';
import { placeOf } from '../../../../src/client/section/place.ts';
import {
  memberNoteAddress,
  memberPageAddress,
  memberSearchAddress,
  sectionAddress,
} from '../../../../src/locales/address-book.ts';
import { addresses } from '../../../../src/locales/sv/addresses.ts';

describe.each(['', '/network'])('under %j', (base) => {
  const book = { base, segments: addresses };

  test('reads back the addresses it writes', () => {
    expect(placeOf(sectionAddress(book, 'members'), book)).toEqual({ kind: 'start' });
    expect(placeOf(memberSearchAddress(book), book)).toEqual({ kind: 'search' });
    const note = { kind: 'note', date: '2024-04-23' };
    expect(placeOf(memberNoteAddress(book, '2024-04-23'), book)).toEqual(note);
    const page = { kind: 'page', slug: 'handbok' };
    expect(placeOf(memberPageAddress(book, 'handbok'), book)).toEqual(page);
  });

  test('takes the spellings hosts make of an address', () => {
    const note = { kind: 'note', date: '2024-04-23' };
    expect(placeOf(`${base}/medlemmar/traffar/2024-04-23`, book)).toEqual(note);
    expect(placeOf(`${base}/medlemmar/traffar/2024-04-23/index.html`, book)).toEqual(note);
    expect(placeOf(`${base}/medlemmar`, book)).toEqual({ kind: 'start' });
  });

  test.each([
    '/medlemmar/annat/mer/',
    '/medlemmar/Annat/',
    '/medlemmar/traffar/',
    '/medlemmar/traffar/2024-4-23/',
    '/medlemmar/traffar/x/2024-04-23/',
    '/traffar/2024-04-23/',
    '/annat/medlemmar/',
  ])('knows nothing at %s', (path) => {
    expect(placeOf(base + path, book)).toEqual({ kind: 'unknown' });
  });
});
