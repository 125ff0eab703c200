import { join } from 'node:path';
import { locales } from '../../locales/locales.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Content } from '../../model/content.ts';
import type { Problem } from '../../model/problem.ts';
import { readContent } from '../../model/read-content.ts';
import type { ContentFolder } from '../../model/source-file.ts';
import { BuildError, ContentError } from '../errors/build-error.ts';
import type { Tell } from '../progress/shared-count.ts';
import { shownPath } from '../report/shown-path.ts';
import { readFolder } from './read-folder.ts';
import { dateIn } from '../../schedule/date-in.ts';
import { readSiteFacts } from './site-facts.ts';

/** Content without errors, and what its editors should look at. */
export interface LoadedContent {
  content: Content;
  warnings: Problem[];
  locale: Locale;
}

/**
 * Reads and checks a content folder as it is at a time.
 *
 * @param tell is told how many of the texts are read
 * @throws {ContentError} with every problem of every file, when any of them is an error
 * @throws {BuildError} `no-content` when the folder does not exist
 */
export function loadContent(dir: string, now: Date, tell?: Tell): LoadedContent {
  const builtOn = dateIn(readSiteFacts(dir).timeZone, now);
  const { content, problems } = readContent(readContentFolder(dir), locales, {
    builtOn,
    ...(tell && { tell }),
  });
  const located = problems.map((problem) => ({
    ...problem,
    file: shownPath(join(dir, problem.file)),
  }));
  if (content === null) throw new ContentError(located);
  return { content, warnings: located, locale: locales[content.site.locale] };
}

/**
 * Reads the files of a content folder.
 *
 * @throws {BuildError} `no-content` when the folder does not exist
 */
export function readContentFolder(dir: string): ContentFolder {
  try {
    return readFolder(dir);
  } catch (error) {
    if (!['ENOENT', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    throw new BuildError('no-content', { dir });
  }
}
