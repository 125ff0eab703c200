import { expect, it } from 'vitest';
import { isForMembers } from '../../../src/model/for-members.ts';

it('keeps for members what is written and not opened', () => {
  expect(isForMembers({ hasText: true, parts: null })).toBe(true);
  expect(isForMembers({ hasText: true, parts: [] })).toBe(false);
  expect(isForMembers({ hasText: false, parts: null })).toBe(false);
});
