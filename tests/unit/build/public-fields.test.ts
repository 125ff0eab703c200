import { expect, test } from 'vitest';
import { fieldLines, PublicFields } from '../../../src/build/gate/public-fields.ts';
import { seededRandom } from './seeded-random.ts';

const LONGEST = 200;

/** As `PublicFields` describes it, tried out at every place. */
function isMadeUp(fields: string[], text: string): boolean {
  const reached = new Set([0, ...begun(fields, text)]);
  for (const from of reached) {
    const [after, short] = [ends(fields, text, from, 4), ends(fields, text, from, 2)];
    const behindShort = short.filter((to) => to - from < 4);
    if ([from, ...behindShort].some((place) => goesOn(fields, text.slice(place)))) return true;
    for (const to of [...after, ...behindShort.flatMap((place) => ends(fields, text, place, 4))])
      reached.add(to);
  }
  return false;
}

/** Where a field may end whose beginning the text lacks. */
function begun(fields: string[], text: string): number[] {
  return Array.from(text.slice(0, LONGEST), (_, i) => i + 1).filter((to) =>
    fields.some((field) => field.slice(-LONGEST).endsWith(text.slice(0, to))),
  );
}

/** Where fields of at least so many letters, numbers and the signs of times end. */
function ends(fields: string[], text: string, from: number, shortest: number): number[] {
  const own = fields.filter(({ length }) => length >= shortest && length <= LONGEST);
  const times = /^(?:\d{1,8}z?|t(?=\d))/.exec(text.slice(from)) ?? [];
  return [...own.filter((field) => text.startsWith(field, from)), ...times].map(
    ({ length }) => from + length,
  );
}

function goesOn(fields: string[], rest: string): boolean {
  return fields.some((field) => field.slice(0, LONGEST).startsWith(rest));
}

test('fields in a row are told from what is not public, as trying all places tells them', () => {
  const random = seededRandom(7);
  const below = (end: number): number => Math.floor(random() * end);
  const told = { true: 0, false: 0 };
  for (let round = 0; round < 120; round++) {
    const letters = ['abå1', 't1az'][below(2)]!.slice(0, 2 + below(3));
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
