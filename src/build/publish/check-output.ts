import { lstat, readdir, realpath } from 'node:fs/promises';
import { homedir } from 'node:os';
import { basename, dirname, join, parse, relative, resolve, sep } from 'node:path';
import { asPublishError, PublishError } from './publish-error.ts';

/** Marks a folder as one that the next build may replace. A dot file, which web hosts pass over. */
export const MARKER = '.traff';

/** Folders that a site must not take the place of; absolute or relative to the current folder. */
export interface Protected {
  /** Folders that the output must neither be nor hold, such as the project. */
  roots: string[];
  /** Folders that the output must not lie in either, such as the content. */
  sources: string[];
}

/** The path with the links in it followed, as far as it exists. */
async function real(path: string): Promise<string> {
  const full = resolve(path);
  try {
    return await realpath(full);
  } catch {
    return dirname(full) === full ? full : join(await real(dirname(full)), basename(full));
  }
}

function holds(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !parse(way).root);
}

/**
 * Makes sure that a folder may be replaced by a site; best asked before the site is built.
 *
 * @throws {PublishError} `link`, `not-a-folder`, `protected`, `not-a-site`, `not-writable`
 */
export async function checkOutput(
  out: string,
  { roots, sources }: Protected = { roots: [], sources: [] },
): Promise<void> {
  const path = await real(out);
  const inner = await Promise.all([...roots, ...sources, homedir()].map(real));
  const outer = await Promise.all(sources.map(real));
  if (inner.some((root) => holds(path, root)) || outer.some((source) => holds(source, path)))
    throw new PublishError('protected', out);
  const status = await lstat(resolve(out)).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw asPublishError(error, out);
  });
  if (status === null) return;
  if (status.isSymbolicLink()) throw new PublishError('link', out);
  if (!status.isDirectory()) throw new PublishError('not-a-folder', out);
  const names = await readdir(path).catch((error: unknown) => {
    throw asPublishError(error, out);
  });
  if (names.length > 0 && !names.includes(MARKER)) throw new PublishError('not-a-site', out);
}
