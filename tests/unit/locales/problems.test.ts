import { readdirSync } from 'node:fs';
import { describe as suite, expect, it } from 'vitest';
import { describe, describeLine } from '../../../src/locales/describe.ts';
import { en } from '../../../src/locales/en.ts';
import { sv } from '../../../src/locales/sv.ts';
import { faults, type ProblemCode } from '../../../src/model/faults.ts';
import type { Problem } from '../../../src/model/problem.ts';

const codes = Object.keys(faults) as ProblemCode[];
const locales = [sv, en];

/** Codes that the model also gives without a suggestion. */
const optional = new Set<ProblemCode>([
  'address-format',
  'contact-format',
  'date-format',
  'date-nonexistent',
  'date-year',
  'file-unread',
  'heading-unmatched',
  'id-format',
  'key-unknown',
  'link-dead',
  'link-missing',
  'municipality-unknown',
  'next-not-later',
  'next-unknown',
  'population-format',
  'speaker-missing',
  'time-zone-unknown',
  'value-unknown',
]);

/** A problem with made-up values. */
function sample(code: ProblemCode, value: (name: string) => string): Problem {
  const values = Object.fromEntries(faults[code].values.map((name) => [name, value(name)]));
  const { severity } = faults[code];
  return { file: 'meetings/a.md', line: 1, column: 1, code, severity, read: 'READ', values };
}

suite.each(locales)('the problems in $code', (locale) => {
  it('are the ones the model can find', () => {
    expect(Object.keys(locale.problems).sort()).toEqual(codes.toSorted());
  });

  it.each(codes)('%s has whole sentences, with and without a suggestion', (code) => {
    const near = optional.has(code) ? ['<near>', ''] : ['<near>'];
    for (const suggestion of near) {
      const value = (name: string): string => (name === 'near' ? suggestion : `<${name}>`);
      const { message, fix } = describe(sample(code, value), locale);
      for (const text of [message, fix, locale.problems[code].why]) {
        expect(text).toMatch(/^["\p{Lu}].*[.?>]$/u);
        expect(text).not.toMatch(/undefined|null|NaN|\[object|""| {2}/);
      }
    }
  });

  it('each stand in one file', async () => {
    const folder = new URL(`../../../src/locales/${locale.code}/problems/`, import.meta.url);
    const files = readdirSync(folder).filter((name) => name !== 'meant.ts');
    const parts: object[] = [];
    for (const name of files)
      parts.push(...Object.values((await import(new URL(name, folder).href)) as object[]));
    expect(parts.flatMap(Object.keys).sort()).toEqual(codes.toSorted());
  });

  it.each(codes)('%s uses every value it asks for', (code) => {
    for (const name of faults[code].values) {
      const uses = ['<near>', ''].some((near) => {
        const value = (each: string): string => (each === 'near' ? near : `<${each}>`);
        const without = (each: string): string => (each === name ? '<changed>' : value(each));
        const [first, second] = [value, without].map((use) => describe(sample(code, use), locale));
        return first?.message !== second?.message || first?.fix !== second?.fix;
      });
      expect([name, uses]).toEqual([name, true]);
    }
  });
});

suite('one line', () => {
  const problem: Problem = {
    file: 'meetings/2024-04-23.md',
    line: 4,
    column: 7,
    code: 'time-format',
    severity: 'error',
    read: '15:00',
    values: { key: 'tid', near: '15.00–15.45' },
  };

  it('says place, code, what and fix', () => {
    expect(describeLine(problem, sv)).toBe(
      'meetings/2024-04-23.md:4:7 time-format  "15:00" går inte att läsa som en tid. ' +
        'Skriv tiden som "15.00–15.45", inte "15:00".',
    );
    expect(describeLine(problem, en)).toBe(
      'meetings/2024-04-23.md:4:7 time-format  "15:00" cannot be read as a time. ' +
        'Write the time as "15.00–15.45", not "15:00".',
    );
  });

  it('never steers a terminal, breaks or turns its direction', () => {
    const hostile = { ...problem, file: 'a\n::error::\u202e.md', read: '\u001b[2J\u0007' };
    expect(describeLine(hostile, en)).toMatch(/^a\uFFFD::error::\uFFFD.md:4:7 .*\uFFFD\[2J\uFFFD/);
    expect(describeLine(hostile, en)).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  it('codes are permanent kebab-case', () => {
    expect(codes.every((code) => /^[a-z]+(?:-[a-z]+)*$/.test(code))).toBe(true);
    expect(codes.toSorted()).toMatchSnapshot();
  });
});
