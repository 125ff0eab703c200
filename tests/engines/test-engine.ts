import { describe } from 'vitest';
import type { Engine, Kind } from './engine.ts';
import type { Finding } from './finding.ts';
import { testBlocked } from './suites/blocked.ts';
import { testFiles } from './suites/files.ts';
import { testMembers } from './suites/members.ts';
import { testPrivateWindow } from './suites/private-window.ts';
import { testRemembering } from './suites/remembering.ts';
import { testTroubles } from './suites/troubles.ts';
import { testVectors } from './suites/vectors.ts';
import { useEngine, type Stage } from './use-engine.ts';

const SUITES: Record<Kind, ((stage: () => Stage) => void)[]> = {
  ordinary: [testVectors, testMembers, testFiles, testRemembering, testTroubles],
  private: [testPrivateWindow, testTroubles],
  blocked: [testBlocked, testTroubles],
};

/** All that is tried in each engine, in the same words; skipped where the engine is missing. */
export function testEngine<Programs>(
  engine: Engine<Programs>,
  { programs }: Finding<Programs>,
): void {
  describe(engine.name, () => {
    for (const [kind, suites] of Object.entries(SUITES) as [Kind, typeof SUITES.private][]) {
      describe.skipIf(programs === null || !engine.kinds.includes(kind))(kind, () => {
        const stage = useEngine(engine, programs, kind);
        for (const suite of suites) suite(stage);
      });
    }
  });
}
