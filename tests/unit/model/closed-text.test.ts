import { expect, it } from 'vitest';
import { hasClosedText } from '../../../src/model/closed-text.ts';

it('keeps for members what is written and not opened', () => {
  expect(hasClosedText({ hasText: true, parts: null })).toBe(true);
  expect(hasClosedText({ hasText: true, parts: [] })).toBe(false);
  expect(hasClosedText({ hasText: false, parts: null })).toBe(false);
});
