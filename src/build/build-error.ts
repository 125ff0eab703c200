import type { Locale } from '../locales/locale.ts';
import type { Problem } from '../model/problem.ts';

export type BuildErrorCode = keyof Locale['commands']['build']['errors'];

/** A build that cannot begin. The locale puts the code in words. */
export class BuildError extends Error {
  override readonly name = 'BuildError';
  readonly code: BuildErrorCode;
  /** What the locale's sentence needs. */
  readonly values: Readonly<Record<string, string>>;

  constructor(code: BuildErrorCode, values: Record<string, string> = {}) {
    super(`${code} ${Object.values(values).join(' ')}`.trim());
    this.code = code;
    this.values = values;
  }
}

/** The content has errors; warnings found beside them are among the problems. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`${problems.length} problems in the content`);
    this.problems = problems;
  }
}
