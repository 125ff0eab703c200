import { configDefaults, defineConfig } from 'vitest/config';

/** Minutes in milliseconds. */
const minutes = (count: number): number => count * 60_000;

/**
 * For `npm run attack`, which has the time: the damages are put to the same code without a browser
 * too, Chromium has a stage of its own, and Lighthouse is asked by `npm run bench`.
 */
const THOROUGH = ['browser/hostile-host', 'browser/lighthouse', 'engines/chromium'];
const left =
  process.env.TRAFF_ATTACKS === 'all' ? [] : THOROUGH.map((name) => `tests/${name}.test.ts`);

export default defineConfig({
  test: {
    projects: [
      // A busy machine must not fail a test that is right.
      {
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.ts'],
          // Pure functions for the most part: what each file loads anew takes longer than it.
          isolate: false,
          maxWorkers: 2,
          testTimeout: minutes(1),
          hookTimeout: minutes(1),
        },
      },
      {
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          globalSetup: ['tests/build/provide-access.ts'],
          testTimeout: minutes(3),
          hookTimeout: minutes(3),
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'eval',
          include: ['tests/eval/**/*.test.ts'],
          testTimeout: minutes(3),
          hookTimeout: minutes(3),
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...left],
          expect: { poll: { timeout: 10_000 } },
          globalSetup: ['tests/browser/serve-fixture.ts'],
          testTimeout: minutes(1),
          hookTimeout: minutes(3),
          maxWorkers: 2,
          // On a busy machine a browser may let a test wait beyond all limits; what is wrong stays so.
          retry: 1,
        },
      },
      {
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...left],
          globalSetup: ['tests/engines/serve-engines.ts'],
          testTimeout: minutes(1),
          hookTimeout: minutes(3),
          maxWorkers: 3,
          retry: 1,
        },
      },
    ],
  },
});
