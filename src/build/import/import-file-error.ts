import type { Locale } from '../../locales/locale.ts';

export type ImportErrorCode = keyof Locale['importing']['errors'];

/** An import that cannot be done; nothing was written. The locale puts the code in words. */
export class ImportFileError extends Error {
  override readonly name = 'ImportFileError';
  readonly code: ImportErrorCode;
  /** What the locale's sentence needs. */
  readonly values: Readonly<Record<string, string>>;

  constructor(code: ImportErrorCode, values: Record<string, string> = {}, cause?: unknown) {
    super(`${code} ${Object.values(values).join(' ')}`.trim(), { cause });
    this.code = code;
    this.values = values;
  }
}
