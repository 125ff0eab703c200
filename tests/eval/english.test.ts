import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { askAll } from './ask-all.ts';
import { failures } from './failures.ts';
import { ownFile } from './own-queries.ts';
import { indexContent } from './temporary-content.ts';

const ENGLISH = fileURLToPath(new URL('../fixtures/english', import.meta.url));

test('English notes are found by stem, without accents, misspelt and by other words', async () => {
  const { index } = await indexContent(ENGLISH);
  const { scores, queries } = await askAll(index, ownFile('english'));
  expect(failures(queries)).toEqual([]);
  expect(scores.negativesAbove).toBe(0);
});
