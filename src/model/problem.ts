/** A place in a source file. Lines and columns count from 1; columns are UTF-16 code units. */
export interface Position {
  /** Path from the content folder, with forward slashes, such as `meetings/2024-04-23.md`. */
  file: string;
  line: number;
  column: number;
}

export type Severity = 'error' | 'warning';

/**
 * One fault in one source file. The model says what and where; a locale says it in words, so a
 * problem carries no sentence of its own.
 */
export interface Problem extends Position {
  /** Permanent name of the fault; a key of {@link severities}. */
  code: ProblemCode;
  severity: Severity;
  /** What was read at the place, at most 80 characters. */
  read: string;
  /** What the locale's sentences need beyond `read`: the key as written, a suggestion, a limit. */
  values: Record<string, string>;
}

/** Every fault the model can find, with its weight. Errors stop a build, warnings do not. */
export const severities = {
  'yaml-syntax': 'error',
} as const satisfies Record<string, Severity>;

export type ProblemCode = keyof typeof severities;
