import { faults, type ProblemCode, type ProblemValues, type Severity } from './faults.ts';

/** A place in a source file. Lines and columns count from 1; columns are UTF-16 code units. */
export interface Position {
  /** Path from the content folder, with forward slashes, such as `meetings/2024-04-23.md`. */
  file: string;
  line: number;
  column: number;
}

/** Where a file begins: the place of what is wrong with the file as a whole. */
export function startOf(file: string): Position {
  return { file, line: 1, column: 1 };
}

/**
 * One fault in one source file. The model says what and where; a locale says it in words, so a
 * problem carries no sentence of its own.
 */
export interface Problem extends Position {
  /** Permanent name of the fault; a key of {@link faults}. */
  code: ProblemCode;
  severity: Severity;
  /** What was read at the place, at most 80 characters. */
  read: string;
  /** What the locale's sentences need beyond `read`: the key as written, a suggestion, a limit. */
  values: Record<string, string>;
}

const READ_LENGTH = 80;

/** Makes a problem; what was read is cut to one line of 80 characters. */
export function problem<C extends ProblemCode>(
  code: C,
  position: Position,
  read: string,
  values: ProblemValues<C>,
): Problem {
  const { file, line, column } = position;
  return { file, line, column, code, severity: faults[code].severity, read: excerpt(read), values };
}

/** By file, line, column, and then by code so that the order never depends on the reading. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    compareText(a.file, b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    compareText(a.code, b.code)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function excerpt(read: string): string {
  const line = read
    .slice(0, 4 * READ_LENGTH)
    .replace(/\s+/g, ' ')
    .trim();
  // A cut may leave half a character.
  const cut = line.slice(0, READ_LENGTH - 1).replace(/\p{Cs}$/u, '');
  return line.length > READ_LENGTH ? `${cut}…` : line;
}
