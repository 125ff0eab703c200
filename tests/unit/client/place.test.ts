import { describe, expect, test } from 'vitest';
import { noteAddress, placeOf, searchAddress, startAddress } from '../../../src/client/place.ts';
import { addresses } from '../../../src/locales/sv/addresses.ts';

describe.each(['', '/network'])('under %j', (base) => {
  const config = { base, addresses };

  test('reads back the addresses it writes', () => {
    expect(placeOf(startAddress(config), config)).toEqual({ kind: 'start' });
    expect(placeOf(searchAddress(config), config)).toEqual({ kind: 'search' });
    const note = { kind: 'note', date: '2024-04-23' };
    expect(placeOf(noteAddress(config, '2024-04-23'), config)).toEqual(note);
  });

  test('takes the spellings hosts make of an address', () => {
    const note = { kind: 'note', date: '2024-04-23' };
    expect(placeOf(`${base}/medlemmar/traffar/2024-04-23`, config)).toEqual(note);
    expect(placeOf(`${base}/medlemmar/traffar/2024-04-23/index.html`, config)).toEqual(note);
    expect(placeOf(`${base}/medlemmar`, config)).toEqual({ kind: 'start' });
  });

  test.each([
    '/medlemmar/annat/',
    '/medlemmar/traffar/',
    '/medlemmar/traffar/2024-4-23/',
    '/medlemmar/traffar/x/2024-04-23/',
    '/traffar/2024-04-23/',
    '/annat/medlemmar/',
  ])('knows nothing at %s', (path) => {
    expect(placeOf(base + path, config)).toEqual({ kind: 'unknown' });
  });
});
