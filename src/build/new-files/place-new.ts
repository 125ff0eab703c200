import { constants } from 'node:fs';
import { copyFile, link, rm } from 'node:fs/promises';

/**
 * Gives a finished file a second name. Renaming would replace what has come into the place since.
 *
 * @throws {Error} `EEXIST` where there is something already; it is left as it is
 */
export async function placeNew(from: string, target: string): Promise<void> {
  try {
    await link(from, target);
  } catch (error) {
    if (!knowsNoLinks(error)) throw error;
    await copyNew(from, target);
  }
}

/** Memory cards and some network drives. */
function knowsNoLinks(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  return ['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'].includes(code);
}

async function copyNew(from: string, target: string): Promise<void> {
  try {
    await copyFile(from, target, constants.COPYFILE_EXCL);
  } catch (error) {
    const taken = (error as NodeJS.ErrnoException).code === 'EEXIST';
    if (!taken) await rm(target, { force: true }).catch(() => undefined);
    throw error;
  }
}
