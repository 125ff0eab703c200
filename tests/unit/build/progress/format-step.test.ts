import { describe, expect, test } from 'vitest';
import { describeStep, drawStep } from '../../../../src/build/progress/format-step.ts';
import { en } from '../../../../src/locales/en.ts';
import { sv } from '../../../../src/locales/sv.ts';

const pages = { phase: 'pages', done: 2500, of: 10_000 } as const;
const gate = { phase: 'gate', done: 0, of: 1 } as const;

test('a step in words, with numbers as the language writes them', () => {
  expect(describeStep(pages, sv)).toBe('Gör sidor: 2\u00A0500 av 10\u00A0000');
  expect(describeStep(pages, en)).toBe('Making pages: 2,500 of 10,000');
});

test('what nobody counts is only named', () => {
  expect(describeStep(gate, sv)).toBe('Kontrollerar att inget läcker …');
  expect(drawStep(gate, sv, 80)).toBe('Kontrollerar att inget läcker …');
});

test('a bar is as full as the work is done', () => {
  expect(drawStep(pages, en, 200)).toBe(
    `Making pages [${'='.repeat(10)}${' '.repeat(30)}] 2,500 of 10,000`,
  );
  expect(drawStep({ ...pages, done: 10_000 }, en, 200)).toContain(`[${'='.repeat(40)}]`);
});

describe('in a terminal of any width', () => {
  test.each([1, 2, 10, 20, 35, 44, 45, 60, 80, 200])('%d columns: one line', (columns) => {
    for (const step of [pages, gate, { ...pages, done: 10_000 }]) {
      expect(drawStep(step, sv, columns).length).toBeLessThan(columns);
    }
  });

  test('where there is no room for a bar, the words and numbers', () => {
    expect(drawStep(pages, en, 40)).toBe('Making pages: 2,500 of 10,000');
  });
});
