import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { GateError } from './gate-error.ts';

/**
 * Paths of all files and empty folders below `root`, with forward slashes; folders end in one.
 *
 * @throws {GateError} `unreadable` when a folder cannot be read, or something is neither
 */
export function* pathsBelow(root: string, folder = ''): Generator<string> {
  const entries = orUnreadable(folder, () =>
    readdirSync(join(root, folder), { withFileTypes: true }),
  );
  if (entries.length === 0) yield folder;
  for (const entry of entries) {
    const path = `${folder}${entry.name}`;
    if (entry.isDirectory()) yield* pathsBelow(root, `${path}/`);
    else if (entry.isFile()) yield path;
    else throw new GateError('unreadable', { path });
  }
}

/** @throws {GateError} `unreadable` when `read` throws */
export function orUnreadable<T>(path: string, read: () => T): T {
  try {
    return read();
  } catch {
    throw new GateError('unreadable', { path });
  }
}
