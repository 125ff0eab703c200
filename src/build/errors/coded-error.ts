/** A refusal that a locale puts in words: a permanent code, and what the sentence of it needs. */
export class CodedError<Code extends string> extends Error {
  readonly code: Code;
  readonly values: Readonly<Record<string, string | number>>;

  constructor(code: Code, values: Record<string, string | number> = {}, cause?: unknown) {
    super(`${code} ${Object.values(values).join(' ')}`.trim(), { cause });
    this.code = code;
    this.values = values;
  }
}
