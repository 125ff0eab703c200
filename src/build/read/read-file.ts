import { closeSync, fstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Asset, SourceFile, UnreadFile } from '../../model/source-file.ts';
import { openRegular } from './regular-file.ts';

/** A file that goes on changing is being written all the time. */
const ATTEMPTS = 3;

/**
 * The bytes of a text as they are at one time, or why they cannot be had.
 *
 * @param readAll reads an open file to its end
 */
export function readText(
  dir: string,
  path: string,
  readAll: (file: number) => Buffer = readFileSync,
): SourceFile | UnreadFile {
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const bytes = readUnchanged(join(dir, path), readAll);
      if (bytes !== null) return { path, bytes };
    }
    return { path, cause: 'changed', detail: '' };
  } catch (error) {
    return unread(path, error);
  }
}

/** Null when the file was written to meanwhile: half of it may be old. */
function readUnchanged(path: string, readAll: (file: number) => Buffer): Uint8Array | null {
  const file = openRegular(path);
  try {
    const before = fstatSync(file);
    const bytes = new Uint8Array(readAll(file));
    const after = fstatSync(file);
    const same = before.mtimeMs === after.mtimeMs && after.size === bytes.length;
    return same ? bytes : null;
  } finally {
    closeSync(file);
  }
}

/** A file that is read later, if it can be. */
export function readSize(dir: string, path: string): Asset | UnreadFile {
  try {
    const file = openRegular(join(dir, path));
    try {
      return { path, size: fstatSync(file).size };
    } finally {
      closeSync(file);
    }
  } catch (error) {
    return unread(path, error);
  }
}

const causes: Record<string, UnreadFile['cause']> = {
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  ENOENT: 'gone',
  ESTALE: 'gone',
  ENOTFILE: 'special',
  ENXIO: 'special',
};

/** What the system said about a file or folder of the content. */
export function unread(path: string, error: unknown): UnreadFile {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return { path, cause: causes[code] ?? 'other', detail: message };
}

/** Whether it is what could not be read, and why, that stands in place of a file. */
export function isUnread(file: object): file is UnreadFile {
  return 'cause' in file;
}
