import { hash, type BinaryLike } from 'node:crypto';
import { readdirSync, readFileSync, readlinkSync, type Dirent } from 'node:fs';
import { join } from 'node:path';

/** What takes in the lines of {@link digestTree}: a hash, keyed or not. */
export interface Digest {
  update: (data: BinaryLike) => unknown;
}

/** Whether an entry counts, by its path from the root with forward slashes. */
type Counts = (path: string) => boolean;

const all: Counts = () => true;

/**
 * Adds to a digest what lies in a folder: the names of all files, folders and links, the bytes of
 * the files, and what the links name, without going through them. In the order of the names,
 * whatever order the disk has them in. Times, modes and owners do not count.
 *
 * @param counts what it leaves out is left out with all that is in it
 * @throws {Error} what the system says, when anything cannot be read
 */
export function digestTree(digest: Digest, root: string, counts = all, folder = ''): void {
  const entries = readdirSync(join(root, folder), { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = `${folder}${entry.name}`;
    if (!counts(path)) continue;
    if (entry.isDirectory()) {
      addLine(digest, path, 'folder', '');
      digestTree(digest, root, counts, `${path}/`);
    } else addEntry(digest, root, path, entry);
  }
}

/** A file or a link; of anything else only that it is there. */
function addEntry(digest: Digest, root: string, path: string, entry: Dirent): void {
  const file = join(root, path);
  if (entry.isFile()) addLine(digest, path, 'file', hash('sha256', readFileSync(file)));
  else if (entry.isSymbolicLink()) addLine(digest, path, 'link', readlinkSync(file));
  else addLine(digest, path, 'other', '');
}

/** As JSON: no name can be taken for another, nor for the end of one. */
function addLine(digest: Digest, ...line: string[]): void {
  digest.update(`${JSON.stringify(line)}\n`);
}
