import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFolder } from '../model/source-file.ts';

const TEXT = /^((site|people|synonyms)\.ya?ml|(meetings|news|pages)\/.*\.md)$/;
/** Files that are not content: hidden ones and what other parts of the build read themselves. */
const SKIPPED = /(^|\/)(\.[^/]*|Thumbs\.db)$|^(members\.json|README\.md)$/;

/**
 * Reads a content folder: texts whole, other files by name and size only. One file after the
 * other, since ten thousand at once would exhaust the system's open files.
 *
 * @throws {Error} with `code: 'ENOENT'` when the folder does not exist
 */
export function readFolder(dir: string): ContentFolder {
  const entries = listEntries(dir).filter(({ path }) => !SKIPPED.test(path));
  const pathsOf = (wanted: boolean): string[] =>
    entries.flatMap(({ path, isLink }) => (isLink === wanted ? path : [])).sort();
  const paths = pathsOf(false);
  const texts = paths.filter((path) => TEXT.test(path));
  const others = paths.filter((path) => !TEXT.test(path));
  return {
    files: texts.map((path) => ({ path, bytes: new Uint8Array(readFileSync(join(dir, path))) })),
    assets: others.map((path) => ({ path, size: statSync(join(dir, path)).size })),
    links: pathsOf(true),
  };
}

interface Entry {
  path: string;
  isLink: boolean;
}

/** Folder by folder: Node's own recursive reading goes through links to folders. */
function listEntries(dir: string, folder = ''): Entry[] {
  return readdirSync(join(dir, folder), { withFileTypes: true }).flatMap((entry): Entry[] => {
    const path = `${folder}${entry.name}`;
    if (entry.isDirectory()) return listEntries(dir, `${path}/`);
    const isLink = entry.isSymbolicLink();
    return isLink || entry.isFile() ? [{ path, isLink }] : [];
  });
}
