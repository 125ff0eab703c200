import type { Locale } from '../../locales/locale.ts';
import type { Problem } from '../../model/problem.ts';
import { CodedError } from './coded-error.ts';

type BuildErrorCode = keyof Locale['commands']['build']['errors'];

/** A build that cannot begin. The locale puts the code in words. */
export class BuildError extends CodedError<BuildErrorCode> {
  override readonly name = 'BuildError';
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
