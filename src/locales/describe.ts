import type { Problem } from '../model/problem.ts';
import type { Locale } from './locale.ts';
import { printable } from './printable.ts';

/** A problem in words: what is wrong, and what to write instead. */
interface Description {
  message: string;
  fix: string;
}

type Sentences = Record<keyof Description, (values: Record<string, string>) => string> & {
  why: string;
};

/** Says a problem in a locale's words. */
export function describe({ code, read, values }: Problem, locale: Locale): Description {
  // Each code's sentences take that code's values, which a problem was made with.
  const { message, fix } = locale.problems[code] as Sentences;
  return { message: message({ ...values, read }), fix: fix({ ...values, read }) };
}

/**
 * One line for a terminal.
 *
 * @example describeLine(problem, sv)
 * //=> 'meetings/2024-04-23.md:4:7 key-unknown  "tallare" är ingen uppgift … Menade du "talare"?'
 */
export function describeLine(problem: Problem, locale: Locale): string {
  const { file, line, column, code } = problem;
  const { message, fix } = describe(problem, locale);
  return printable(`${file}:${String(line)}:${String(column)} ${code}  ${message} ${fix}`);
}
