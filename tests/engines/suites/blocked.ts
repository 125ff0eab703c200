import { test } from 'vitest';
import { NOTE, SECRET_WORD } from '../../browser/members-visit.ts';
import type { Stage } from '../use-engine.ts';
import { locked, reads, unlockAndRemember } from '../visit.ts';

/** A browser that lets sites store nothing. */
export function testBlocked(stage: () => Stage): void {
  test('each page opens with the passphrase, and says what that comes of', async () => {
    const tab = await stage().open(NOTE);
    await unlockAndRemember(tab);
    await reads(tab, SECRET_WORD);
    await reads(tab, 'låsa upp på nytt på varje sida');
    await tab.reload();
    await locked(tab);
  });
}
