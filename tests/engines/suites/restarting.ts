import { test } from 'vitest';
import { NOTE, SECRET_WORD, START } from '../../browser/members-visit.ts';
import { CANNOT_RESTART, type Stage } from '../use-engine.ts';
import { reads, unlockAndRemember } from '../visit.ts';

/** What is on the disk once the browser has ended. */
export function testRestarting(stage: () => Stage): void {
  test('a remembered device opens once the browser has been started again', async ({ skip }) => {
    if (!stage().canRestart) skip(CANNOT_RESTART);
    await unlockAndRemember(await stage().fresh(START));
    await stage().restart();
    await reads(await stage().open(NOTE), SECRET_WORD);
  });
}
