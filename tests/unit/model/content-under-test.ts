import { locales } from '../../../src/locales/locales.ts';
import type { Content } from '../../../src/model/content.ts';
import type { Meeting, Presentation } from '../../../src/model/meeting.ts';
import type { Problem } from '../../../src/model/problem.ts';
import { readContent, type ReadingOptions } from '../../../src/model/read-content.ts';
import type { Asset } from '../../../src/model/source-file.ts';

export const NOTE = 'meetings/2024-04-23.md';
/** The same note in a folder of its own, which can hold files too. */
export const NOTE_FOLDER = 'meetings/2024-04-23/index.md';

export interface Reading {
  content: Content | null;
  problems: Problem[];
  /** As `file:line:column code`. */
  found: string[];
}

/** Reads a content folder given as paths with texts; `site.yaml` is added where it is not given. */
export function read(
  files: Record<string, string | Uint8Array>,
  assets: Asset[] = [],
  options: ReadingOptions = {},
): Reading {
  const all = { 'site.yaml': 'namn: Nätverket\n', ...files };
  const sources = Object.entries(all).map(([path, text]) => ({
    path,
    bytes: typeof text === 'string' ? new TextEncoder().encode(text) : text,
  }));
  const { content, problems } = readContent(
    { files: sources, assets, links: [] },
    locales,
    options,
  );
  const found = problems.map(({ file, line, column, code }) => `${file}:${line}:${column} ${code}`);
  return { content, problems, found };
}

/** A file that is no text, of so many bytes. */
export function asset(path: string, size = 10): Asset {
  return { path, size };
}

/** A note of 23 April 2024 with more lines in its front matter, the first of them on line 3. */
export function note(lines: string, body = ''): string {
  return `---\ndatum: 2024-04-23\n${lines}\n---\n${body}`;
}

/** Reads one note and gives it, or fails with what was wrong. */
export function meetingOf(text: string, file = NOTE, assets: Asset[] = []): Meeting {
  const { content, found } = read({ [file]: text }, assets);
  const [meeting] = content?.meetings ?? [];
  if (meeting === undefined) throw new Error(found.join('\n'));
  return meeting;
}

/** Reads one presentation by Lund with more lines, the first of them on line 5. */
export function lund(lines: string): string {
  return note(`presentationer:\n  - kommun: Lund\n    ${lines}`);
}

export function firstPresentation(text: string): Presentation {
  const [presentation] = meetingOf(text).overview.presentations;
  if (presentation === undefined) throw new Error('no presentation');
  return presentation;
}

/** Code, place in the note and the values of the only problem there should be. */
export function onlyProblem(text: string): Problem {
  const { problems, found } = read({ [NOTE]: text });
  const [problem] = problems;
  if (problem === undefined || problems.length > 1)
    throw new Error(`expected one problem, not: ${found.join('\n')}`);
  return problem;
}

/** An English site around one note. */
export function readEnglish(text: string): Reading {
  return read({ 'site.yaml': 'name: The network\nlocale: en\n', [NOTE]: text });
}
