import { describe, expect, test } from 'vitest';
import { NOTE, SECRET_WORD } from '../../browser/members-visit.ts';
import { until } from '../until.ts';
import { CANNOT_RESTART, type Stage } from '../use-engine.ts';
import { locked, reads, unlockAndRemember } from '../visit.ts';

/** What a private window can do, whose memory ends with it. */
export function testPrivateWindow(stage: () => Stage): void {
  describe('the window', () => {
    test('stays open for the session; it remembers, or says that it cannot', async () => {
      const tab = await stage().fresh(NOTE);
      await unlockAndRemember(tab);
      await reads(tab, SECRET_WORD);
      const text = await tab.evaluate(() => document.body.innerText);
      const cannot = text.includes('kan inte komma ihåg den här enheten');
      await tab.reload();
      await reads(tab, SECRET_WORD);
      await reads(await stage().open(NOTE), SECRET_WORD);
      const later = await stage().comeBack(NOTE);
      const state = await until(later, () => {
        const { state } = document.getElementById('traff-members')!.dataset;
        return state === 'waiting' ? null : state;
      });
      expect(state).toBe(cannot ? 'locked' : 'open');
    });

    test('leaves nothing behind', async ({ skip }) => {
      if (!stage().canRestart) skip(CANNOT_RESTART);
      await unlockAndRemember(await stage().fresh(NOTE));
      await stage().restart();
      const tab = await stage().open(NOTE);
      await locked(tab);
      expect(await tab.evaluate(() => localStorage.length)).toBe(0);
    });
  });
}
