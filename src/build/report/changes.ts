import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { MARKER } from '../publish/check-output.ts';

/** How a site differs from the one before it. Paths with forward slashes, sorted. */
export interface SiteChanges {
  added: string[];
  changed: string[];
  removed: string[];
}

/**
 * Compares two folders by the names and bytes of their files. The mark that publishing leaves is no
 * part of a site.
 *
 * @param before the site that is there now, if there is one
 */
export function compareSites(before: string, after: string): SiteChanges {
  const [old, now] = [filesBelow(before), filesBelow(after)];
  const [inOld, inNow] = [new Set(old), new Set(now)];
  return {
    added: now.filter((path) => !inOld.has(path)),
    changed: now.filter(
      (path) => inOld.has(path) && differs(join(before, path), join(after, path)),
    ),
    removed: old.filter((path) => !inNow.has(path)),
  };
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((path) => path !== MARKER)
    .sort();
}

function differs(one: string, other: string): boolean {
  if (statSync(one).size !== statSync(other).size) return true;
  return !readFileSync(one).equals(readFileSync(other));
}
