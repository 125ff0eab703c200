import type { Locale } from '../../locales/locale.ts';
import { CodedError } from '../errors/coded-error.ts';

type ImportErrorCode = keyof Locale['importing']['errors'];

/** An import that cannot be done; nothing was written. The locale puts the code in words. */
export class ImportFileError extends CodedError<ImportErrorCode> {
  override readonly name = 'ImportFileError';
}
