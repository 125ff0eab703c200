import { expect, test } from 'vitest';
import { fieldLines, PublicFields } from '../../../src/build/gate/public-fields.ts';
import { seededRandom } from './seeded-random.ts';

const LONGEST = 200;

/** As `PublicFields` describes it, tried out at every place. */
function isMadeUp(fields: string[], text: string): boolean {
  const ends = (from: number): number[] => [
    ...fields
      .filter((field) => field.length >= 4 && field.length <= LONGEST)
      .filter((field) => text.startsWith(field, from))
      .map((field) => from + field.length),
    ...(/^\d{1,8}/.exec(text.slice(from)) ?? []).map((digits) => from + digits.length),
  ];
  const begun = Array.from(text.slice(0, LONGEST), (_, i) => i + 1);
  const cut = begun.filter((to) =>
    fields.some((field) => field.slice(-LONGEST).endsWith(text.slice(0, to))),
  );
  const reached = new Set([0, ...cut]);
  for (const from of reached) {
    const rest = text.slice(from);
    if (fields.some((field) => field.slice(0, LONGEST).startsWith(rest))) return true;
    for (const to of ends(from)) reached.add(to);
  }
  return false;
}

test('fields in a row are told from what is not public, as trying all places tells them', () => {
  const random = seededRandom(7);
  const below = (end: number): number => Math.floor(random() * end);
  const told = { true: 0, false: 0 };
  for (let round = 0; round < 60; round++) {
    const letters = 'abå1'.slice(0, 2 + below(3));
    const letter = (): string => letters[below(letters.length)]!;
    const some = (length: number): string => Array.from({ length }, letter).join('');
    const fields = Array.from({ length: 1 + below(10) }, () =>
      some(below(20) === 0 ? 195 + below(20) : 1 + below(9)),
    );
    const publicFields = new PublicFields(fieldLines(fields));
    for (let i = 0; i < 40; i++) {
      const pieces = Array.from({ length: 1 + below(4) }, () =>
        below(4) === 0 ? some(1 + below(2)) : fields[below(fields.length)]!,
      );
      const text = pieces.join('').slice(below(3));
      if (text === '') continue;
      const expected = isMadeUp(fields, text);
      const units = Uint16Array.from(text.split(''), (unit) => unit.charCodeAt(0));
      expect(publicFields.makeUp(units), `${text} of ${fields.join(' ')}`).toBe(expected);
      told[`${expected}`]++;
    }
  }
  expect(Math.min(told.true, told.false)).toBeGreaterThan(100);
});
