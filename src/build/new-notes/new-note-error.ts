import type { Locale } from '../../locales/locale.ts';
import { CodedError } from '../errors/coded-error.ts';

type NewNoteErrorCode = keyof Locale['newNotes']['errors'];

/** A note that cannot be made; nothing has been written. The locale puts the code in words. */
export class NewNoteError extends CodedError<NewNoteErrorCode> {
  override readonly name = 'NewNoteError';
}
