import { fill } from '../../locales/fill.ts';
import type { Locale } from '../../locales/locale.ts';
import { printable } from '../../locales/printable.ts';
import type { SiteChanges } from './changes.ts';
import type { SealedKinds } from '../seal/seal.ts';
import { SEALED } from '../seal/sealed-folder.ts';

/** Names that are printed of each group. */
const FIRST = 20;

/**
 * What a build changed, in the words of a locale. The log of a build may be public, so of a sealed
 * file it tells the kind and nothing of what is in it. The keys that sealed a file that is gone may
 * be gone too, so of that not even the kind is known.
 */
export function describeChanges(changes: SiteChanges, kinds: SealedKinds, locale: Locale): string {
  const words = locale.commands.build.changes;
  const groups = (['added', 'changed', 'removed'] as const).filter((name) => changes[name].length);
  if (groups.length === 0) return words.none;
  const describe = (path: string): string => {
    const kind = kinds.get(path);
    if (kind !== undefined) return `${path} (${words.sealed[kind]})`;
    return isBlob(path) ? `${path} (${words.unknown})` : printable(path);
  };
  return groups
    .flatMap((name) => group(changes[name], words[name], words.more, describe))
    .join('\n');
}

function group(
  paths: string[],
  heading: string,
  more: string,
  describe: (path: string) => string,
): string[] {
  const publicFirst = [...paths.filter((path) => !isBlob(path)), ...paths.filter(isBlob)];
  const names = publicFirst.slice(0, FIRST).map(describe);
  const left = paths.length - names.length;
  const lines = left === 0 ? names : [...names, fill(more, { n: left })];
  return [fill(heading, { n: paths.length }), ...lines.map((line) => `  ${line}`)];
}

function isBlob(path: string): boolean {
  return path.startsWith(`${SEALED}/`) && path.endsWith('.bin');
}
