import { describe, expect, it } from 'vitest';
import { en } from '../../../src/locales/en.ts';
import { sv } from '../../../src/locales/sv.ts';

describe.each([sv, en])('the keys in $code', ({ keys }) => {
  const { site, meeting, presentation, post, page } = keys;

  it.each(Object.entries({ site, meeting, presentation, post, page }))(
    'of a %s mean one thing each',
    (_, names) => {
      const owners = new Map<string, string>();
      for (const [key, added] of Object.entries<string[]>(names)) {
        for (const name of [key, ...added].map((each) => each.toLowerCase())) {
          expect(owners.get(name) ?? key).toBe(key);
          owners.set(name, key);
        }
      }
    },
  );

  it('are written in NFC', () => {
    const text = JSON.stringify({ ...keys, dates: null });
    expect(text.normalize('NFC')).toBe(text);
  });
});
