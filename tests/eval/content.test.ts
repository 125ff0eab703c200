import { beforeAll, describe, expect, test } from 'vitest';
import type { SearchIndex } from '../../src/build/search/index-records.ts';
import { askAll } from './ask-all.ts';
import { failures } from './failures.ts';
import { hasOwnNotes, OTHER_NOTES } from './own-notes.ts';
import { ownFile } from './own-queries.ts';
import { indexContent, OWN_CONTENT } from './temporary-content.ts';

const present = hasOwnNotes();
if (!present) console.log(OTHER_NOTES);

describe.skipIf(!present)('in the project’s own notes', () => {
  let index: SearchIndex;
  beforeAll(async () => {
    ({ index } = await indexContent(OWN_CONTENT));
  });

  test('every query that the search was made for finds what it should, and no more', async () => {
    const { scores, queries } = await askAll(index, ownFile('dev'));
    expect(failures(queries)).toEqual([]);
    expect(scores).toMatchObject({ passed: 25, of: 25, zeroHitShare: 0, negativesAbove: 0 });
    expect(scores.mrr).toBeGreaterThanOrEqual(0.95);
  });

  test('what once worked still does', async () => {
    const { queries } = await askAll(index, ownFile('more'));
    expect(failures(queries)).toEqual([]);
  });

  test('nearly all queries that it was never tuned to find what they should', async () => {
    const { scores, queries } = await askAll(index, ownFile('held-out'));
    expect(scores.passed / scores.of, failures(queries).join('\n')).toBeGreaterThanOrEqual(0.94);
    expect(scores.mrr).toBeGreaterThanOrEqual(0.94);
    expect(scores.zeroHitShare).toBeLessThanOrEqual(0.02);
    expect(scores.negativesAbove).toBe(0);
  });
});
