import { loadLanguage } from '../search/load-language.ts';
import { markText } from './mark-text.ts';
import { marksBar, marksCount, type MarksBarOptions } from './marks-bar.ts';
import type { PageMarks } from './page-marks.ts';

export interface ShownMarks {
  bar: HTMLElement;
  /** Where to begin reading; can take the focus. */
  passage: HTMLElement;
  /** How many places there are, in words. */
  count: string;
}

/**
 * Marks what was sought in the part of a page that a result led to, or where that has nothing of it,
 * as when its text stands elsewhere on the page, in all of it.
 *
 * @param part null where the result is the page as a whole
 */
export async function showMarks(
  root: Element,
  part: Element | null,
  { sought, language: code }: PageMarks,
  options: MarksBarOptions,
): Promise<ShownMarks | null> {
  const language = await loadLanguage(code);
  const marked = (part && markText(part, sought, language)) ?? markText(root, sought, language);
  const passage = marked?.first[0];
  if (marked === null || passage === undefined) return null;
  passage.tabIndex = -1;
  const count = marksCount(marked.places.length, options.words);
  return { bar: marksBar(marked, options), passage, count };
}
