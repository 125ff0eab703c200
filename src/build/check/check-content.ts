import { join } from 'node:path';
import { locales } from '../../locales/locales.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Content } from '../../model/content.ts';
import type { ParsedTrees } from '../../model/parsed-trees.ts';
import { compareProblems, type Problem } from '../../model/problem.ts';
import { readContent } from '../../model/read-content.ts';
import type { SourceFile } from '../../model/source-file.ts';
import { readContentFolder } from '../read/load-content.ts';
import { namesInFiles } from './names-in-files.ts';
import { shownPath } from '../report/shown-path.ts';
import { dateIn } from '../../schedule/date-in.ts';
import { readSiteFacts } from '../read/site-facts.ts';

/** A problem and the line that it stands on. */
export interface Finding {
  /** Its file is a path from where the command was given. */
  problem: Problem;
  /** Without its end; null where the problem is the file itself, or the file is no text. */
  line: string | null;
}

/** What was found in a content folder. */
export interface Checked {
  findings: Finding[];
  /** How many texts were read. */
  files: number;
  locale: Locale;
  /** Null when there is any error. */
  content: Content | null;
}

/**
 * Finds every problem of a content folder, with what its editors should look at on that day.
 *
 * @param trees for whoever checks the same folder again and again
 * @throws {BuildError} `no-content` when the folder does not exist
 */
export function checkContent(dir: string, now: Date, trees: ParsedTrees | null = null): Checked {
  const folder = readContentFolder(dir);
  const { timeZone, locale } = readSiteFacts(dir);
  const today = dateIn(timeZone, now);
  const { content, problems: read } = readContent(folder, locales, { today, trees });
  const inFiles = content === null ? [] : namesInFiles(content, dir);
  const problems = [...read, ...inFiles].sort(compareProblems);
  const lines = new Lines(folder.files);
  const findings = problems.map((problem) => ({
    problem: { ...problem, file: shownPath(join(dir, problem.file)) },
    line: lines.of(problem),
  }));
  return { findings, files: folder.files.length, locale, content };
}

/** Lines of files, each decoded once and only when asked for. */
class Lines {
  readonly #files: Map<string, SourceFile>;
  readonly #lines = new Map<string, string[]>();

  constructor(files: SourceFile[]) {
    this.#files = new Map(files.map((file) => [file.path, file]));
  }

  of({ file, line, column, read }: Problem): string | null {
    const found = this.#linesOf(file)?.[line - 1];
    if (found === undefined) return null;
    const isWholeFile = line === 1 && column === 1 && read !== '' && !found.includes(read);
    return isWholeFile ? null : found;
  }

  #linesOf(path: string): string[] | undefined {
    const file = this.#files.get(path);
    const known = this.#lines.get(path);
    if (file === undefined || known !== undefined) return known;
    const lines = new TextDecoder().decode(file.bytes).split(/\r\n|\n|\r/);
    this.#lines.set(path, lines);
    return lines;
  }
}
