import { expect, it } from 'vitest';
import { complaints } from '../../budgets/weigh.ts';

it('says what grew, by how much, and what to do', () => {
  const said = complaints([
    { name: 'the script a', bytes: 1000, budget: { most: 1000 } },
    { name: 'the script b', bytes: 1234, budget: { most: 1000, why: 'it draws' } },
    { name: 'the script c', bytes: null, budget: { most: 1000 } },
  ]);
  expect(said).toEqual([
    expect.stringMatching(
      /^the script b is 1234 bytes, 234 more than its 1000 \(it draws\)\. Find/,
    ),
    expect.stringMatching(/^the script c: there is no such thing\. .*tests\/budgets\/table\.ts\.$/),
  ]);
});
