import type { Locale } from '../../locales/locale.ts';
import { CodedError } from '../errors/coded-error.ts';

type InitErrorCode = keyof Locale['init']['errors'];

/** A folder that no network can begin in; nothing was written. The locale puts the code in words. */
export class InitError extends CodedError<InitErrorCode> {
  override readonly name = 'InitError';
}
