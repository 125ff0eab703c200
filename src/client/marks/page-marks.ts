import type { SearchLanguage } from '../../search/language/language.ts';
import type { Sought } from '../../search/marks/sought.ts';

/** What to mark in a page that is opened from a search. Plain data: it survives JSON. */
export interface PageMarks {
  sought: Sought[];
  language: SearchLanguage['code'];
}

/** Where a reader who came for something begins. */
export interface Passage {
  /** What they came for; can take the focus. */
  mark: HTMLElement;
  /** The part of the page that it is in, with its heading. */
  within: Element;
}
