import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Asset, ContentFolder, SourceFile, UnreadFile } from '../../model/source-file.ts';
import { isUnread, readSize, readText, unread } from './read-file.ts';

/** Texts, and of what is published as it is the files that may have a script in them. */
const TEXT =
  /^((site|people|synonyms)\.ya?ml|(meetings|news|pages)\/.*\.md|public\/(.*\.(html?|svg|xml)|_headers))$/;
/**
 * Files that are not content: hidden ones and what other parts of the build read themselves. Where a
 * site tells of itself by RFC 8615 is hidden by its name alone.
 */
const SKIPPED =
  /(^|\/)((?!(?<=^public\/)\.well-known$)\.[^/]*|Thumbs\.db)$|^(members\.json|README\.md)$/;
/** Files come and go while a folder is read; this often it is begun anew. */
const ATTEMPTS = 3;

/**
 * Reads a content folder: texts whole, other files by name and size only. One file after the
 * other, since ten thousand at once would exhaust the system's open files.
 *
 * @throws {Error} with `code: 'ENOENT'` when the folder does not exist
 */
export function readFolder(dir: string): Required<ContentFolder> {
  for (let attempt = 1; ; attempt += 1) {
    const folder = readOnce(dir);
    if (attempt === ATTEMPTS || folder.unread.every(({ cause }) => cause !== 'gone')) return folder;
  }
}

function readOnce(dir: string): Required<ContentFolder> {
  const { entries, unread } = listEntries(dir);
  const pathsOf = (wanted: boolean): string[] =>
    entries.flatMap(({ path, isLink }) => (isLink === wanted ? path : [])).sort();
  const paths = pathsOf(false);
  const texts = paths.filter((path) => TEXT.test(path)).map((path) => readText(dir, path));
  const others = paths.filter((path) => !TEXT.test(path)).map((path) => readSize(dir, path));
  return {
    files: texts.filter((file): file is SourceFile => !isUnread(file)),
    assets: others.filter((file): file is Asset => !isUnread(file)),
    links: pathsOf(true),
    unread: [...unread, ...[...texts, ...others].filter(isUnread)],
  };
}

interface Entry {
  path: string;
  isLink: boolean;
}

interface Listed {
  entries: Entry[];
  unread: UnreadFile[];
}

/** Folder by folder: Node's own recursive reading goes through links to folders. */
function listEntries(dir: string, folder = ''): Listed {
  const listed: Listed = { entries: [], unread: [] };
  for (const entry of readdirSync(join(dir, folder), { withFileTypes: true })) {
    const path = `${folder}${entry.name}`;
    if (SKIPPED.test(path)) continue;
    if (entry.isDirectory()) addFolder(dir, path, listed);
    else if (entry.isSymbolicLink()) listed.entries.push({ path, isLink: true });
    else if (entry.isFile()) listed.entries.push({ path, isLink: false });
    else listed.unread.push({ path, cause: 'special', detail: '' });
  }
  return listed;
}

/** A folder that is called as a text would be is no text, and what is in it belongs to none. */
function addFolder(dir: string, path: string, { entries, unread: all }: Listed): void {
  if (TEXT.test(path)) {
    all.push({ path, cause: 'folder', detail: '' });
    return;
  }
  try {
    const inside = listEntries(dir, `${path}/`);
    entries.push(...inside.entries);
    all.push(...inside.unread);
  } catch (error) {
    all.push(unread(path, error));
  }
}
