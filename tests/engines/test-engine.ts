import { describe } from 'vitest';
import type { Start } from './engine.ts';
import type { Finding } from './finding.ts';
import { testMembers } from './suites/members.ts';
import { testPrivateWindow } from './suites/private-window.ts';
import { testRemembering } from './suites/remembering.ts';
import { testTroubles } from './suites/troubles.ts';
import { testVectors } from './suites/vectors.ts';
import { useEngine } from './use-engine.ts';

/** All that is tried in each engine, in the same words; skipped where the engine is missing. */
export function testEngine<Programs>(
  name: string,
  { programs }: Finding<Programs>,
  start: Start<Programs>,
): void {
  describe.skipIf(programs === null)(name, () => {
    describe('an ordinary window', () => {
      const stage = useEngine(start, programs, 'ordinary');
      testVectors(stage);
      testMembers(stage);
      testRemembering(stage);
      testTroubles(stage);
    });
    describe('a private window', () => {
      const stage = useEngine(start, programs, 'private');
      testPrivateWindow(stage);
      testTroubles(stage);
    });
  });
}
