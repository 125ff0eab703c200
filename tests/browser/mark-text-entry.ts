import { markText, unmark, type Marked } from '../../src/client/marks/mark-text.ts';
import { textRuns } from '../../src/client/marks/text-runs.ts';
import { searchLanguage } from '../../src/search/language/all.ts';

/** What the tests of marking use of the client's code, in a page of their own. */
export interface MarkingCode {
  texts: (root: Element) => string[];
  mark: (root: Element, words: string) => Marked | null;
  unmark: (marks: HTMLElement[]) => void;
}

declare global {
  var marking: MarkingCode;
}

globalThis.marking = {
  texts: (root) => textRuns(root).map(({ text }) => text.trim()),
  mark(root, words) {
    const sought = words.split(' ').map((one) => ({ words: one, tier: 'exact' as const }));
    return markText(root, sought, searchLanguage('sv'));
  },
  unmark,
};
