import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales } from '../../locales/locales.ts';
import { fillGuide } from './fill-guide.ts';
import { listCodes } from './list-codes.ts';
import { showMistakes } from './show-mistakes.ts';

/** Names of the guide and of the list of codes, in the folder `docs`. */
const NAMES = {
  sv: { guide: 'redaktorsguide.md', codes: 'felkoder.md' },
  en: { guide: 'editors-guide.md', codes: 'problem-codes.md' },
};

/** The guide's files as they should be, by their names in the folder: written by hand, and filled in. */
export function guideFiles(docs: string): Record<string, string> {
  const files: Record<string, string> = {};
  for (const locale of Object.values(locales)) {
    const { guide, codes } = NAMES[locale.code];
    files[guide] = fillGuide(readFileSync(join(docs, guide), 'utf8'), showMistakes(locale));
    files[codes] = listCodes(locale);
  }
  return files;
}
