import { describe, expect, test } from 'vitest';
import { NOTE, SECRET_WORD, START } from '../../browser/members-visit.ts';
import type { Stage } from '../use-engine.ts';
import { everything, lock, locked, reads, unlock, unlockAndRemember } from '../visit.ts';

/** What an ordinary window keeps. */
export function testRemembering(stage: () => Stage): void {
  describe('a remembered device', () => {
    test('opens once all tabs have been closed', async () => {
      await unlockAndRemember(await stage().fresh(START));
      await reads(await stage().comeBack(NOTE), SECRET_WORD);
    });

    test('keeps keys that no script can read', async () => {
      const tab = await stage().fresh(START);
      await unlockAndRemember(tab);
      expect(await tab.evaluate(exportKeys)).toEqual(['rejected', 'rejected', 'rejected']);
    });

    test('is forgotten by locking', async () => {
      const tab = await stage().fresh(NOTE);
      await unlockAndRemember(tab);
      await lock(tab);
      await reads(tab, 'inte längre ihågkommen');
      const later = await stage().comeBack(NOTE);
      await locked(later);
      expect(await everything(later)).not.toContain(SECRET_WORD);
    });

    test('is not remembered unless asked', async () => {
      await unlock(await stage().fresh(START));
      await locked(await stage().comeBack(START));
    });
  });
}

/** Tries to read every key of the first database there is; what became of each attempt. */
async function exportKeys(): Promise<string[]> {
  const [database] = await indexedDB.databases();
  const opening = indexedDB.open(database?.name ?? '');
  await new Promise((resolve) => (opening.onsuccess = resolve));
  const store = opening.result.objectStoreNames[0] ?? '';
  const reading = opening.result.transaction(store).objectStore(store).getAll();
  await new Promise((resolve) => (reading.onsuccess = resolve));
  opening.result.close();
  const keysIn = (value: unknown): CryptoKey[] => {
    if (value instanceof CryptoKey) return [value];
    return typeof value === 'object' && value !== null ? Object.values(value).flatMap(keysIn) : [];
  };
  const attempts = keysIn(reading.result).map((key) => crypto.subtle.exportKey('raw', key));
  return (await Promise.allSettled(attempts)).map(({ status }) => status);
}
