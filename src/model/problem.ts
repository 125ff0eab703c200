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

/** Errors stop a build, warnings do not. */
type Severity = 'error' | 'warning';

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

/**
 * Every fault the model can find: its weight, and the values its sentences need. `key` is the key
 * as the editor wrote it; `near` is the likeliest right text, empty where there is none.
 */
export const faults = {
  'address-format': error('key'),
  'address-letters': error('key', 'near'),
  'address-twice': error('other', 'address'),
  'alt-missing': warning(),
  'asset-orphan': warning(),
  'attachment-active': error(),
  'attachment-too-large': error('size', 'limit'),
  'body-too-long': error('lines', 'limit'),
  'body-unreadable': error(),
  'contact-format': error('key'),
  'date-file-name': error('key', 'near', 'name'),
  'date-format': error('key', 'near'),
  'date-nonexistent': error('key', 'near'),
  'date-weekday': error('key', 'weekday', 'near'),
  'date-year': error('key', 'near'),
  encoding: error('byte'),
  'file-changed': error(),
  'file-empty': error(),
  'file-folder': error(),
  'file-link': error(),
  'file-name': error('near'),
  'file-not-allowed': error(),
  'file-too-large': error('size', 'limit'),
  'file-unread': error('near'),
  'file-unreadable': error('detail'),
  'front-matter-language': error(),
  'front-matter-missing': error('example'),
  'front-matter-too-long': error('limit'),
  'front-matter-unclosed': error(),
  'heading-ambiguous': error('near'),
  'heading-level': error('near'),
  'heading-twice': error(),
  'heading-unmatched': error('near'),
  'id-format': error('key', 'near'),
  'id-twice': error('near', 'line'),
  'image-format': warning(),
  'image-large': warning('size', 'limit'),
  'image-remote': warning(),
  'key-misplaced': error('parent'),
  'key-missing': error('key', 'example'),
  'key-twice': error('other', 'line'),
  'key-unknown': error('near'),
  'link-anchor': warning('near'),
  'link-dead': error('near'),
  'link-draft': error(),
  'link-empty': error(),
  'link-missing': error('near'),
  'link-protocol': error('protocol'),
  'link-spaces': warning(),
  'list-expected': error('key'),
  'mapping-expected': error('key', 'example'),
  'meeting-twice': error('other'),
  'minutes-format': error('key', 'limit'),
  'municipality-unknown': error('key', 'near', 'organisation'),
  'next-draft': error('key'),
  'next-not-later': error('key', 'date', 'near'),
  'next-skips': error('key', 'near'),
  'next-unknown': error('key', 'near'),
  'next-unscheduled': warning(),
  'notes-missing': warning('days', 'status'),
  'page-reserved': error(),
  'passage-twice': warning('line', 'other'),
  'people-list': error('example'),
  'person-attachment': warning(),
  'person-file': warning('near'),
  'person-name': error('example'),
  'person-named': warning(),
  'person-part': warning('name'),
  'person-role-order': error('key', 'date'),
  'person-spelling': warning('near'),
  'person-twice': error('other', 'line'),
  'personal-number': warning(),
  'place-link': error('key', 'online'),
  'population-format': error('key', 'near'),
  'population-separator': warning('key', 'near'),
  'presenter-missing': error('municipality', 'organisation'),
  'presenter-twice': error('municipality', 'organisation'),
  'public-active': error(),
  'public-drawing': error(),
  'public-folder': error('near'),
  'public-taken': error('address', 'near'),
  'publish-draft': warning('draft'),
  'publish-empty': error('key', 'example'),
  'raw-html': warning(),
  'reason-without-cancelled': error('key', 'status'),
  'redirect-chain': error('near'),
  'redirect-draft': error(),
  'redirect-form': error('key'),
  'redirect-new': error('near'),
  'redirect-old': error('near'),
  'redirect-taken': error(),
  'redirect-twice': error('other', 'line'),
  'site-missing': error('example'),
  'speaker-missing': warning('key'),
  'synonym-twice': warning(),
  'synonym-wordless': error(),
  'synonyms-few': error('example'),
  'synonyms-list': error('example'),
  'synonyms-order': error('key', 'date'),
  'text-date-year': warning('near'),
  'text-expected': error('key'),
  'text-next': warning('near'),
  'text-next-time': warning('near', 'date'),
  'text-number': warning('near'),
  'text-unseen': warning(),
  'text-weekday': warning('weekday', 'near'),
  'time-format': error('near'),
  'time-nonexistent': error('key'),
  'time-order': error('key', 'near'),
  'time-zone-unknown': error('key', 'near'),
  'topic-twice': warning('key'),
  'value-unknown': error('key', 'choices', 'near'),
  'yaml-colon': error('key', 'near'),
  'yaml-hash': error('near'),
  'yaml-indent': error(),
  'yaml-quote': error('near'),
  'yaml-reference': error('near'),
  'yaml-syntax': error(),
  'yaml-tab': error(),
  'yaml-unclosed': error(),
} as const satisfies Record<string, { severity: Severity; values: string[] }>;

export type ProblemCode = keyof typeof faults;

/** The values that belong to one code. */
export type ProblemValues<C extends ProblemCode> = Record<
  (typeof faults)[C]['values'][number],
  string
>;

function error<V extends string = never>(...values: V[]): { severity: 'error'; values: V[] } {
  return { severity: 'error', values };
}

function warning<V extends string = never>(...values: V[]): { severity: 'warning'; values: V[] } {
  return { severity: 'warning', values };
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
  return line.length > READ_LENGTH ? `${line.slice(0, READ_LENGTH - 1)}…` : line;
}
