import { cp, mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { basename, dirname, join, resolve } from 'node:path';
import { checkOutput, MARKER, type Protected } from './check-output.ts';
import { exchange } from './exchange.ts';
import { openToAll } from './open-to-all.ts';
import { asPublishError, PublishError } from './publish-error.ts';
import { isRunning } from '../site/is-running.ts';

const MARK = 'traff 1\n';
/** What follows the prefix in a name that {@link publish} makes: the process, and what is random. */
const OWN = /^(\d+)-[\da-f]{8}(?:-old)?$/;

/**
 * Moves a finished site into place whole: whoever looks at `out` sees the old site or the new one,
 * also when the process is killed at any moment. Nothing is on its way under the name `out`; it
 * gets ready as a hidden sibling, `.<name>.traff-<process id>-<random>`, which the next run removes
 * where this one is killed. Builds at the same time need no lock: each exchanges whole sites, and
 * the last one stays.
 *
 * @param stage the finished site; it is moved away, or left for the caller to remove on failure
 * @param out a folder that does not exist, is empty or was published by this function
 * @param guarded see {@link checkOutput}
 * @throws {PublishError} when `out` may not or cannot be replaced; it is then as it was
 */
export async function publish(stage: string, out: string, guarded?: Protected): Promise<void> {
  const target = resolve(out);
  await checkOutput(target, guarded);
  const next = join(
    dirname(target),
    `${prefixOf(target)}${process.pid}-${randomBytes(4).toString('hex')}`,
  );
  try {
    await mkdir(dirname(target), { recursive: true });
    await clearAbandoned(target);
    await writeFile(join(stage, MARKER), MARK);
    await moveBeside(resolve(stage), next);
    await replace(next, target);
  } catch (error) {
    throw asPublishError(error, out);
  } finally {
    await removeOld(next);
  }
}

/**
 * Removes what killed runs have left beside an output: siblings whose process is gone.
 */
export async function clearAbandoned(out: string): Promise<void> {
  const [folder, prefix] = [dirname(resolve(out)), prefixOf(out)];
  for (const name of await readdir(folder)) {
    const process = name.startsWith(prefix) && OWN.exec(name.slice(prefix.length))?.[1];
    if (!process || isRunning(Number(process))) continue;
    await rm(join(folder, name), { recursive: true, force: true });
  }
}

/**
 * Several files at a time, which on a busy disk takes a fraction of the time. By now the site is in
 * place, or the failure is on its way to the caller; what cannot be removed, the next run tries again.
 */
async function removeOld(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true }).catch(() => undefined);
}

function prefixOf(out: string): string {
  return `.${basename(resolve(out))}.traff-`;
}

/** Renames where both are on one file system, else copies. */
async function moveBeside(stage: string, next: string): Promise<void> {
  await rename(stage, next).catch(async (error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    const whole = { recursive: true, errorOnExist: true, force: false };
    // Times that a copy would get tell in which order sealed files were made.
    await cp(stage, next, { ...whole, preserveTimestamps: true });
    await rm(stage, { recursive: true, force: true });
  });
  // The stage may be private, or made by who is: a site is not.
  openToAll(next);
}

/** A folder that appears or vanishes between two steps is met by trying again. */
async function replace(next: string, target: string): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt++) {
    try {
      await rename(next, target);
      return;
    } catch (error) {
      if (!isTaken(error)) throw error;
    }
    try {
      await exchange(next, target, `${next}-old`);
      return;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    }
  }
  throw new PublishError('not-writable', target);
}

/** Renaming onto an empty folder replaces it; onto one with content it fails. */
function isTaken(error: unknown): boolean {
  return ['ENOTEMPTY', 'EEXIST', 'EPERM'].includes((error as NodeJS.ErrnoException).code ?? '');
}
