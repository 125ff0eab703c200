import { join, resolve } from 'node:path';

/**
 * Where builds keep what later ones may use again: below `TRAFF_CACHE` where that is set, else with
 * the installed packages. Whatever lies there may be deleted at any time.
 *
 * @param root the project's folder
 * @param name of one cache, such as `traff-social`
 */
export function cacheFolder(root: string, name: string, env = process.env): string {
  const { TRAFF_CACHE: chosen = '' } = env;
  return join(chosen === '' ? join(root, 'node_modules', '.cache') : resolve(chosen), name);
}
