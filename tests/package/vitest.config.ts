import { defineConfig } from 'vitest/config';

/** Minutes in milliseconds. */
const LIMIT = 20 * 60_000;

/** For `npm run test:package`: fetches packages, and takes too long for `npm test`. */
export default defineConfig({
  test: {
    include: ['tests/package/**/*.test.ts'],
    testTimeout: LIMIT,
    hookTimeout: LIMIT,
    sequence: { concurrent: false },
  },
});
