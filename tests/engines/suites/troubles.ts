import { expect, test } from 'vitest';
import { START } from '../../browser/members-visit.ts';
import type { Stage } from '../use-engine.ts';

const CAUSED = ['asked for', 'against the policy: img-src data'];

/** Must come last: looks at what all pages told until then. */
export function testTroubles(stage: () => Stage): void {
  test('no page had an error or broke its policy', async () => {
    const tab = await stage().open(START);
    await tab.evaluate(() => {
      // What these two tell shows that the rest would have been told too.
      new Image().src = 'data:,';
      setTimeout(() => {
        throw new Error('asked for');
      });
    });
    const { troubles } = stage().host;
    const told = (part: string): boolean => troubles.some((trouble) => trouble.includes(part));
    await expect.poll(() => CAUSED.filter(told), { timeout: 10_000 }).toEqual(CAUSED);
    const caused = (trouble: string): boolean => CAUSED.some((part) => trouble.includes(part));
    expect(troubles.filter((trouble) => !caused(trouble))).toEqual([]);
  });
}
