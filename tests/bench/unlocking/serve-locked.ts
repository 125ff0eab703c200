import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../../src/build/serve/serve.ts';
import { parseLock } from '../../../src/vault/lock.ts';
import type { Ours } from '../builds/sites.ts';
import type { KdfCost } from './kdf-cost.ts';
import type { LockedPage } from './unlock-once.ts';

/** The members' page of a built site's last meeting, on a server of its own. */
export interface ServedLock {
  page: LockedPage;
  /** What the site's lock asks for. */
  cost: KdfCost;
  close: () => Promise<void>;
}

export async function serveLocked({ out, passphrase, meetings }: Ours): Promise<ServedLock> {
  const { kdf } = await parseLock(readFileSync(join(out, 'm', 'lock.json'), 'utf8'));
  const { memoryKiB, passes, parallelism } = kdf;
  const last = meetings.at(-1);
  const text = last?.presentations[0]?.paragraphs[0] ?? '';
  const { url, close } = await serve(out, { port: 0, base: '' });
  const address = `${url}medlemmar/traffar/${last?.date ?? ''}/`;
  return { page: { address, passphrase, text }, cost: { memoryKiB, passes, parallelism }, close };
}
