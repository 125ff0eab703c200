import { randomBytes } from 'node:crypto';
import { open, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { basename, dirname } from 'node:path/posix';
import { shownPath } from '../report/shown-path.ts';
import { makeFolder, type Undo } from './make-folder.ts';
import { asNewFileError } from './new-file-error.ts';
import { placeNew } from './place-new.ts';
import { refuseTaken } from './refuse-taken.ts';

/** A file that is to be made where there is none. */
export interface NewFile {
  /** Path from the folder that is written to, with forward slashes, without `..`. */
  path: string;
  text: string;
}

interface Progress {
  undo: Undo;
  /** Hidden files beside their places, in the order of the files they will be. */
  staged: string[];
}

/**
 * Writes files that did not exist, all or none, in UTF-8. Each is written and flushed under a hidden
 * name beside its place and gets its own name when all of them are, so that neither a full disk nor
 * an end of the process leaves half a file. Missing folders are made.
 *
 * A name is taken also by one that differs only in the case of its letters or in how they are
 * composed, since file systems differ in whether those are one name.
 *
 * @throws {NewFileError} when any of them cannot be written; everything is then as it was
 */
export async function writeNewFiles(dir: string, files: readonly NewFile[]): Promise<void> {
  const root = resolve(dir);
  const progress: Progress = { undo: [], staged: [] };
  try {
    for (const file of files) await named(root, file, () => stage(root, file, progress));
    for (const [n, file] of files.entries())
      await named(root, file, () =>
        place(join(root, file.path), progress.staged[n] ?? '', progress),
      );
  } catch (error) {
    await removeAll(progress.staged);
    for (const step of progress.undo.reverse()) await step().catch(() => undefined);
    throw error;
  }
  await removeAll(progress.staged);
  await flushFolders(files.map(({ path }) => join(root, dirname(path))));
}

/** An error of the system gets the file's name. */
async function named(root: string, { path }: NewFile, action: () => Promise<void>): Promise<void> {
  try {
    await action();
  } catch (error) {
    throw asNewFileError(error, shownPath(join(root, path)));
  }
}

async function stage(root: string, { path, text }: NewFile, progress: Progress): Promise<void> {
  const folder = await makeFolder(root, dirname(path), progress.undo);
  await refuseTaken(folder, basename(path));
  const hidden = join(folder, `.traff-${process.pid}-${randomBytes(4).toString('hex')}`);
  const handle = await open(hidden, 'wx');
  progress.staged.push(hidden);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function place(target: string, hidden: string, { undo }: Progress): Promise<void> {
  await refuseTaken(join(target, '..'), basename(target));
  await placeNew(hidden, target);
  undo.push(() => rm(target));
}

async function removeAll(paths: string[]): Promise<void> {
  for (const path of paths) await rm(path, { force: true }).catch(() => undefined);
}

/** Some systems cannot; the texts themselves are flushed already. */
async function flushFolders(folders: string[]): Promise<void> {
  for (const folder of new Set(folders)) {
    const handle = await open(folder, 'r').catch(() => null);
    await handle?.sync().catch(() => undefined);
    await handle?.close();
  }
}
