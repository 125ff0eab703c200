import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { en } from '../locales/en.ts';
import type { Locale } from '../locales/locale.ts';
import { sv } from '../locales/sv.ts';
import type { Content } from '../model/content.ts';
import type { Problem } from '../model/problem.ts';
import { readContent } from '../model/read-content.ts';
import { BuildError, ContentError } from './build-error.ts';
import { readFolder } from './read-folder.ts';

export interface LoadedContent {
  content: Content;
  warnings: Problem[];
  locale: Locale;
}

const locales = { sv, en };

/**
 * Reads and checks a content folder.
 *
 * @throws {ContentError} with every problem of every file, when any of them is an error
 * @throws {BuildError} `no-content` when the folder does not exist
 */
export function loadContent(dir: string): LoadedContent {
  const { files, assets } = readExisting(dir);
  const { content, problems } = readContent(files, assets, locales);
  if (content === null) throw new ContentError(problems, localeOfFolder(dir));
  return { content, warnings: problems, locale: locales[content.site.locale] };
}

function readExisting(dir: string): ReturnType<typeof readFolder> {
  try {
    return readFolder(dir);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    throw new BuildError('no-content', sv, dir);
  }
}

/** The locale to speak when the site itself has not been read, or cannot be: Swedish by default. */
export function localeOfFolder(dir: string): Locale {
  try {
    const text = readFileSync(join(dir, 'site.yaml'), 'utf8');
    return /^(?:locale|språk):\s*["']?en\b/m.test(text) ? en : sv;
  } catch {
    return sv;
  }
}
