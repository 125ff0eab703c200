import type { Locale } from '../../locales/locale.ts';
import { CodedError } from '../errors/coded-error.ts';

type NewFileErrorCode = keyof Locale['newFiles']['errors'];

/**
 * New files that cannot be written; none of them was. The locale puts the code in words, with the
 * `path` of the file or folder that is in the way.
 */
export class NewFileError extends CodedError<NewFileErrorCode> {
  override readonly name = 'NewFileError';
}

const codes: Record<string, NewFileErrorCode> = {
  EEXIST: 'exists',
  EACCES: 'not-allowed',
  EPERM: 'not-allowed',
  EROFS: 'not-allowed',
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  ENOTDIR: 'no-folder',
  ENOENT: 'no-folder',
  ELOOP: 'no-folder',
  ENAMETOOLONG: 'name-too-long',
};

/** What the system said about a file as a {@link NewFileError}. */
export function asNewFileError(error: unknown, path: string): NewFileError {
  if (error instanceof NewFileError) return error;
  const code = codes[(error as NodeJS.ErrnoException).code ?? ''];
  if (code !== undefined) return new NewFileError(code, { path }, error);
  return new NewFileError('other', { path, detail: (error as Error).message }, error);
}
