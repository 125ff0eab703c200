import { readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

interface Installed {
  packages?: Record<string, { resolved?: string; version?: string } | undefined>;
}

/**
 * What a network's `package.json` has to say to get the program that is running: the address that
 * npm got it from, its version where that was a registry, or the folder it lies in.
 *
 * @param root the program's folder
 */
export function installedFrom(root: string): string {
  const folder = resolve(root);
  const suffix = `${sep}node_modules${sep}traff`;
  if (!folder.endsWith(suffix)) return `file:${folder}`;
  const project = folder.slice(0, -suffix.length);
  const { resolved, version } = entry(project);
  if (resolved?.startsWith('file:'))
    return `file:${resolve(project, resolved.slice('file:'.length))}`;
  return isRegistry(resolved) ? (version ?? ownVersion(folder)) : (resolved ?? ownVersion(folder));
}

/**
 * Where the guides of a version can be read: with its source, where it was got from a release on
 * GitHub, else in the installed package.
 *
 * @param traff as {@link installedFrom} gives it
 * @returns without a slash at its end
 */
export function docsOf(traff: string): string {
  const release = /^(https:\/\/github\.com\/[^/]+\/[^/]+)\/releases\/download\/([^/]+)\//;
  const [, repository, tag] = release.exec(traff) ?? [];
  return repository === undefined || tag === undefined
    ? 'node_modules/traff/docs'
    : `${repository}/blob/${tag}/docs`;
}

/** A registry keeps its packages in a folder called `-`. */
function isRegistry(address: string | undefined): boolean {
  return address === undefined || address.includes('/-/');
}

/** What npm has written down of the installed package. */
function entry(project: string): { resolved?: string; version?: string } {
  try {
    const text = readFileSync(join(project, 'node_modules', '.package-lock.json'), 'utf8');
    return (JSON.parse(text) as Installed).packages?.['node_modules/traff'] ?? {};
  } catch {
    return {};
  }
}

function ownVersion(folder: string): string {
  const text = readFileSync(join(folder, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
