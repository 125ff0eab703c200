import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { shownPath } from '../report/shown-path.ts';
import { NewFileError } from './new-file-error.ts';

/**
 * @throws {NewFileError} `exists` when the folder holds the name, be it with other capitals or
 *   otherwise composed letters
 */
export async function refuseTaken(folder: string, name: string): Promise<void> {
  const taken = (await readdir(folder)).find((other) => folded(other) === folded(name));
  if (taken !== undefined)
    throw new NewFileError('exists', { path: shownPath(join(folder, taken)) });
}

/** Whether a folder holds exactly this name, as its file system compares names. */
export async function holds(path: string): Promise<'folder' | 'other' | null> {
  try {
    return (await lstat(path)).isDirectory() ? 'folder' : 'other';
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function folded(name: string): string {
  return name.normalize('NFC').toLowerCase().normalize('NFC');
}
