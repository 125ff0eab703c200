import type { Locale } from '../locales/locale.ts';
import type { ParsedTrees } from './parsed-trees.ts';
import type { ProblemCode, ProblemValues } from './faults.ts';
import { compareProblems, problem, type Position, type Problem } from './problem.ts';

/** A place in a text and what stands there. */
export interface Place {
  /** Offset from the start of the text, in UTF-16 code units. */
  at: number;
  read: string;
}

/** One decoded source file: its text, its lines, and where its problems go. */
export class Source {
  readonly file: string;
  readonly text: string;
  readonly locale: Locale;
  /** What texts were parsed to in an earlier reading, where they are kept. */
  trees: ParsedTrees | null = null;
  readonly #problems: Problem[];
  /** Made when first asked for: most files have no problems. */
  #lineStarts: number[] | null = null;

  constructor(file: string, text: string, locale: Locale, problems: Problem[]) {
    this.file = file;
    this.text = text;
    this.locale = locale;
    this.#problems = problems;
  }

  /** Line and column of an offset; an offset beyond the text counts as its end. */
  position(at: number): Position {
    const starts = (this.#lineStarts ??= [0, ...Array.from(this.text.matchAll(/\n/g), endOfMatch)]);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    const start = starts[low] ?? 0;
    // A parser may stop between the two characters that end a line.
    const inLineEnd = this.text[at - 1] === '\r' && this.text[at] === '\n';
    return { file: this.file, line: low + 1, column: at - start + (inLineEnd ? 0 : 1) };
  }

  /** Records a problem. Returns null, so that a reader can end with it. */
  fault<C extends ProblemCode>(code: C, { at, read }: Place, values: ProblemValues<C>): null {
    const found = problem(code, this.position(at), read, values);
    const last = this.#problems.at(-1);
    // What is mended in thought may be met again, on the way to what is wrong after it.
    if (last?.code !== code || compareProblems(last, found) !== 0) this.#problems.push(found);
    return null;
  }
}

function endOfMatch(match: RegExpExecArray): number {
  return match.index + match[0].length;
}
