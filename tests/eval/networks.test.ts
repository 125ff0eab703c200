import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { askAll } from './ask-all.ts';
import { failures } from './failures.ts';
import { readQueries } from './queries.ts';
import { indexContent } from './temporary-content.ts';

const NETWORKS = fileURLToPath(new URL('networks', import.meta.url));

/** Networks about other things than the project's own, as their members would ask on a telephone. */
test.each(['allotments', 'libraries', 'municipal-it', 'social-services', 'sports-club'])(
  'in the notes of %s nearly all is found that a member asks for, and nothing that is not there',
  async (name) => {
    const { index } = await indexContent(`${NETWORKS}/${name}/content`);
    const { scores, queries } = await askAll(
      index,
      readQueries(`${NETWORKS}/${name}/queries.json`),
    );
    expect(scores.of).toBeGreaterThan(90);
    expect(scores.passed / scores.of, failures(queries).join('\n')).toBeGreaterThanOrEqual(0.92);
    expect(scores.mrr).toBeGreaterThanOrEqual(0.91);
    expect(scores.negativesAbove).toBe(0);
  },
);
