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
