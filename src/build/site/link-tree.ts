import { copyFileSync, linkSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Whether an entry is taken, by its path with forward slashes; a folder with all in it. */
type Counts = (path: string) => boolean;

/**
 * Puts the files of a folder into another one too, as further names of the same files; where the disk
 * cannot do that, as copies. Whoever uses it must replace files and never write into them.
 */
export function linkTree(from: string, to: string, counts: Counts): void {
  linkBelow(from, to, '', counts);
}

function linkBelow(from: string, to: string, folder: string, counts: Counts): void {
  mkdirSync(join(to, folder), { recursive: true });
  for (const entry of readdirSync(join(from, folder), { withFileTypes: true })) {
    const path = `${folder}${entry.name}`;
    if (!counts(path)) continue;
    if (entry.isDirectory()) linkBelow(from, to, `${path}/`, counts);
    else link(join(from, path), join(to, path));
  }
}

function link(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
