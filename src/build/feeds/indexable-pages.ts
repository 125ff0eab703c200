import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { decodeHTML } from 'entities';
import { pathsBelow } from '../gate/paths-below.ts';

/** Bytes within which a page says what its address is. */
const HEAD = 4096;

/**
 * The absolute addresses of the pages in a folder that search engines may list: those that name
 * their own. So no list of pages can come to differ from the pages there are. An address that
 * several pages name counts once.
 *
 * @returns sorted
 */
export function indexablePages(root: string): string[] {
  const head = Buffer.alloc(HEAD);
  const found = new Set<string>();
  for (const path of pathsBelow(root)) {
    if (!path.endsWith('.html')) continue;
    const address = canonicalOf(startOf(join(root, path), head));
    if (address !== null) found.add(address);
  }
  return [...found].sort();
}

function startOf(path: string, buffer: Buffer): string {
  const file = openSync(path, 'r');
  try {
    return buffer.toString('utf8', 0, readSync(file, buffer, 0, HEAD, 0));
  } finally {
    closeSync(file);
  }
}

/** @returns null for a page that names no address */
export function canonicalOf(html: string): string | null {
  const href = /<link rel="canonical" href="([^"]+)"/.exec(html)?.[1];
  return href === undefined ? null : decodeHTML(href);
}
