import { fill } from '../../locales/fill.ts';
import type { Locale } from '../../locales/locale.ts';
import { shownPath } from '../report/shown-path.ts';

const codes: Record<string, keyof Locale['disk']> = {
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EROFS: 'not-allowed',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  ENOENT: 'gone',
  ESTALE: 'gone',
  ENAMETOOLONG: 'name-too-long',
  ENOTDIR: 'not-a-folder',
  EISDIR: 'not-a-folder',
  EMFILE: 'too-many',
  ENFILE: 'too-many',
  EIO: 'broken',
  ELOOP: 'circle',
  ENOTFILE: 'special',
  ENXIO: 'special',
};

/** What a system's refusal means, in the words of a locale; null where it is none of the known. */
export function describeDiskError(error: unknown, locale: Locale): string | null {
  if (!(error instanceof Error)) return null;
  const { code = '', path, dest } = error as NodeJS.ErrnoException & { dest?: string };
  const known = codes[code];
  if (known === undefined) return null;
  const named = known === 'not-allowed' || known === 'disk-full' ? (dest ?? path) : path;
  return named === undefined ? null : fill(locale.disk[known], { path: shownPath(named) });
}
