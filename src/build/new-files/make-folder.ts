import { mkdir, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { shownPath } from '../report/shown-path.ts';
import { NewFileError } from './new-file-error.ts';
import { holds, refuseTaken } from './refuse-taken.ts';

/** What has been made so far, to be taken away again, the last first. */
export type Undo = (() => Promise<void>)[];

/**
 * Makes a folder below `dir`, and `dir` itself, where they are missing.
 *
 * @param path from `dir`, with forward slashes; `.` is `dir` itself
 * @param undo takes each made folder away where it is empty
 * @returns the folder
 * @throws {NewFileError} `no-folder` when something else is in its place, or a link, which may lead
 *   outside; `exists` when a folder of almost that name is beside it
 */
export async function makeFolder(dir: string, path: string, undo: Undo): Promise<string> {
  await makeRoot(dir, undo);
  let folder = dir;
  for (const name of path === '.' ? [] : path.split('/')) {
    if (['', '.', '..'].includes(name)) throw new RangeError(`Not a path below a folder: ${path}`);
    await makeInside(folder, name, undo);
    folder = join(folder, name);
  }
  return folder;
}

async function makeRoot(dir: string, undo: Undo): Promise<void> {
  const first = await mkdir(dir, { recursive: true }).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    throw new NewFileError('no-folder', { path: shownPath(dir) }, error);
  });
  if (first === undefined) return;
  undo.push(async () => {
    for (let folder = dir; ; folder = dirname(folder)) {
      await rmdir(folder);
      if (folder === first) return;
    }
  });
}

async function makeInside(folder: string, name: string, undo: Undo): Promise<void> {
  const path = join(folder, name);
  const held = await holds(path);
  if (held === 'folder') return;
  if (held === 'other') throw new NewFileError('no-folder', { path: shownPath(path) });
  await refuseTaken(folder, name);
  await mkdir(path);
  undo.push(() => rmdir(path));
}
