import { describe } from 'vitest';
import type { Engine, Kind } from './engine.ts';
import type { Finding } from './finding.ts';
import { testBlocked } from './suites/blocked.ts';
import { testFiles } from './suites/files.ts';
import { testHistory } from './suites/history.ts';
import { testMembers } from './suites/members.ts';
import { testPrivateWindow } from './suites/private-window.ts';
import { testRemembering } from './suites/remembering.ts';
import { testRestarting } from './suites/restarting.ts';
import { testTroubles } from './suites/troubles.ts';
import { testVectors } from './suites/vectors.ts';
import { useEngine, type Stage } from './use-engine.ts';

type Suite = (stage: () => Stage) => void;

const WALK: Suite[] = [testMembers, testFiles, testRemembering];

function suitesFor(kind: Kind, walked: boolean): Suite[] {
  if (kind === 'private') return [testPrivateWindow, testTroubles];
  if (kind === 'blocked') return [testBlocked, testTroubles];
  return [testVectors, ...(walked ? [] : WALK), testHistory, testRestarting, testTroubles];
}

/** What is tried in each engine, in the same words; skipped where the engine is missing. */
export function testEngine<Programs>(
  engine: Engine<Programs>,
  { programs }: Finding<Programs>,
): void {
  describe(engine.name, () => {
    for (const kind of ['ordinary', 'private', 'blocked'] as const) {
      describe.skipIf(programs === null || !engine.kinds.includes(kind))(kind, () => {
        const stage = useEngine(engine, programs, kind);
        for (const suite of suitesFor(kind, engine.walked)) suite(stage);
      });
    }
  });
}
