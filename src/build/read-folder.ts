import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Asset, SourceFile } from '../model/source-file.ts';

const TEXT = /^(site\.ya?ml|synonyms\.ya?ml|(meetings|news|pages)\/.*\.md)$/;
/** Files that are not content: hidden ones and what other parts of the build read themselves. */
const SKIPPED = /(^|\/)(\.[^/]*|Thumbs\.db)$|^(members\.json|people\.ya?ml|README\.md)$/;

/**
 * Reads a content folder: texts whole, other files by name and size only. One file after the
 * other, since ten thousand at once would exhaust the system's open files.
 *
 * @throws {Error} with `code: 'ENOENT'` when the folder does not exist
 */
export function readFolder(dir: string): { files: SourceFile[]; assets: Asset[] } {
  const paths = listFiles(dir).filter((path) => !SKIPPED.test(path));
  const texts = paths.filter((path) => TEXT.test(path));
  const others = paths.filter((path) => !TEXT.test(path));
  return {
    files: texts.map((path) => ({ path, bytes: new Uint8Array(readFileSync(join(dir, path))) })),
    assets: others.map((path) => ({ path, size: statSync(join(dir, path)).size })),
  };
}

function listFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}
