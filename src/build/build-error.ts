import { describeLine } from '../locales/describe.ts';
import type { Locale } from '../locales/locale.ts';
import type { Problem } from '../model/problem.ts';

export type BuildErrorCode = keyof Locale['commands']['build']['errors'];

/** A build that cannot go on, for a reason that the locale puts in words for the person running it. */
export class BuildError extends Error {
  readonly code: BuildErrorCode;

  constructor(code: BuildErrorCode, locale: Locale, detail = '') {
    super(locale.commands.build.errors[code](detail));
    this.name = 'BuildError';
    this.code = code;
  }
}

/** The content has errors. The message is one line for each problem, warnings among them. */
export class ContentError extends Error {
  readonly problems: Problem[];

  constructor(problems: Problem[], locale: Locale) {
    super(problems.map((problem) => describeLine(problem, locale)).join('\n'));
    this.name = 'ContentError';
    this.problems = problems;
  }
}
