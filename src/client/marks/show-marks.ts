import { loadLanguage } from '../search/load-language.ts';
import { markText } from './mark-text.ts';
import { marksBar, marksCount, type MarksBarOptions } from './marks-bar.ts';
import type { PageMarks, Passage } from './page-marks.ts';

/** What was marked, for whoever puts it into the page and leads the reader there. */
export interface ShownMarks {
  bar: HTMLElement;
  passage: Passage;
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
  const inPart = part && markText(part, sought, language);
  const marked = inPart ?? markText(root, sought, language);
  const mark = marked?.first[0];
  if (marked === null || mark === undefined) return null;
  mark.tabIndex = -1;
  const passage = { mark, within: (inPart && part) ?? root.querySelector('h1') ?? root };
  const count = marksCount(marked.places.length, options.words);
  return { bar: marksBar(marked, options), passage, count };
}
