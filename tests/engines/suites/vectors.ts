import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { vectorChecks, type Vectors } from '../../unit/vault/check-vectors.ts';
import { BLANK } from '../site/prepare-site.ts';
import type { Tab } from '../engine.ts';
import type { Stage } from '../use-engine.ts';

const file = new URL('../../unit/vault/vectors/vectors.json', import.meta.url);
const names = vectorChecks(JSON.parse(readFileSync(file, 'utf8')) as Vectors).map(
  ({ name }) => name,
);

/** The frozen vectors, checked by the browser itself; Node checks them in the unit tests. */
export function testVectors(stage: () => Stage): void {
  describe('vectors', () => {
    let tab: Tab;
    beforeAll(async () => {
      tab = await stage().open(BLANK);
    });

    test.each(names)('%s', async (name) => {
      expect(await tab.evaluate((wanted) => checkVector(wanted), name)).toBeNull();
    });
  });
}
