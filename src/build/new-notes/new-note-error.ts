import type { Locale } from '../../locales/locale.ts';

export type NewNoteErrorCode = keyof Locale['newNotes']['errors'];

/** A note that cannot be made; nothing has been written. The locale puts the code in words. */
export class NewNoteError extends Error {
  override readonly name = 'NewNoteError';
  readonly code: NewNoteErrorCode;
  /** What the locale's sentence needs. */
  readonly values: Readonly<Record<string, string>>;

  constructor(code: NewNoteErrorCode, values: Record<string, string> = {}) {
    super(`${code} ${Object.values(values).join(' ')}`.trim());
    this.code = code;
    this.values = values;
  }
}
