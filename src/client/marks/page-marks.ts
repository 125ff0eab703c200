import type { SearchLanguage } from '../../search/language.ts';
import type { Sought } from '../../search/sought.ts';

/** What to mark in a page that is opened from a search. Plain data: it survives JSON. */
export interface PageMarks {
  sought: Sought[];
  language: SearchLanguage['code'];
}
