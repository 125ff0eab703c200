import { beforeAll, describe, expect, test } from 'vitest';
import type { SearchIndex } from '../../src/build/search/index-records.ts';
import { askAll } from './ask-all.ts';
import { failures } from './failures.ts';
import { ownFile } from './own-queries.ts';
import { NO_SEEDS, seedContent } from './seed-content.ts';
import { indexFiles } from './temporary-content.ts';

const files = seedContent();
if (files === null) console.log(NO_SEEDS);

describe.skipIf(files === null)('in an older page of the same network', () => {
  let index: SearchIndex;
  beforeAll(async () => {
    ({ index } = await indexFiles(files!));
  });

  test('every query that the search was made for finds what it should, and no more', async () => {
    const { scores, queries } = await askAll(index, ownFile('dev'));
    expect(failures(queries)).toEqual([]);
    expect(scores).toMatchObject({ passed: 25, of: 25, zeroHitShare: 0, negativesAbove: 0 });
    expect(scores.mrr).toBeGreaterThanOrEqual(0.95);
  });

  test('nearly all queries that it was never tuned to find what they should', async () => {
    const { scores, queries } = await askAll(index, ownFile('held-out-seeds'));
    expect(scores.passed / scores.of, failures(queries).join('\n')).toBeGreaterThanOrEqual(0.94);
    expect(scores.mrr).toBeGreaterThanOrEqual(0.94);
    expect(scores).toMatchObject({ zeroHitShare: 0, negativesAbove: 0 });
  });
});
