import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../../locales/locales.ts';
import { fillGuide } from './fill-guide.ts';
import { listCodes } from './list-codes.ts';
import { showMistakes } from './show-mistakes.ts';

/** The guide's files as they should be, by their names in the folder: written by hand, and filled in. */
export function guideFiles(docs: string): Record<string, string> {
  const files: Record<string, string> = {};
  for (const locale of Object.values(locales)) {
    const [guide, codes] = [`${locale.guide.files.guide}.md`, `${locale.guide.files.codes}.md`];
    files[guide] = fillGuide(readFileSync(join(docs, guide), 'utf8'), showMistakes(locale));
    files[codes] = listCodes(locale);
  }
  return files;
}
