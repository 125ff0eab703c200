import { cp, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { formatLock } from '../vault/lock.ts';
import { deriveKeys } from '../vault/keys.ts';
import { memberNoteAddress, memberSearchAddress } from './addresses.ts';
import { composeMembers } from './compose-members.ts';
import { publicFiles } from './compose-public.ts';
import type { Prepared } from './prepare.ts';
import { publish } from './publish.ts';
import { Sealer } from './seal.ts';

/**
 * Turns what Astro rendered into the finished site and publishes it: copies public files, builds
 * both search indexes, seals what is for members, and lets the leak gate read every byte.
 *
 * @throws {LeakError} when the gate finds a member text; nothing is published then
 */
export async function finish(prepared: Prepared, stage: string): Promise<void> {
  await copyPublicFiles(prepared, stage);
  await writePublicIndex(prepared, stage);
  await sealMembers(prepared, stage);
  await copyShells(prepared, stage);
  await checkForLeaks(prepared, stage);
  await publish(stage, prepared.options.out);
}
