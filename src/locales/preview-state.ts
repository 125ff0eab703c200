import type { AddressBook } from './address-book.ts';
import type { Locale } from './locale.ts';

/** One problem as the preview shows it. */
export interface ShownProblem {
  severity: 'error' | 'warning';
  /** `file:line:column` */
  place: string;
  code: string;
  message: string;
  fix: string;
  /** The line it stands on; null where the problem is the file itself. */
  line: string | null;
  /** What to paste in its place or after it; null where there is nothing to propose. */
  instead: string | null;
}

/** What a preview tells the page about itself, as JSON in `#traff-preview-state`. */
export interface PreviewState {
  /** Counts up whenever pages may look different. */
  version: number;
  /** The first errors and warnings. */
  problems: ShownProblem[];
  /** How many there are of each. */
  counts: Record<ShownProblem['severity'], number>;
  /** What could not even be looked at, such as a folder that is gone; null where all could. */
  failure: string | null;
  /** `stale`: pages show how it was before the errors. `nothing`: there is no page to show yet. */
  shows: 'all' | 'stale' | 'nothing';
  /** What nobody else can see yet. */
  drafts: {
    shown: boolean;
    count: number;
    /** What to say of them, by the address of their page; only while they are shown. */
    marks: Record<string, string>;
  };
  /** Whether a search index is being made at this moment. */
  indexing: boolean;
  book: AddressBook;
  /** What opens the members' section of the preview, and of nothing else. */
  ticket: { site: string; epoch: number; key: string };
  words: Locale['preview']['page'];
}

/** The bar's style sheet, below the base. */
export const BAR_STYLES = '/src/client/preview/preview.css';
/** Where the preview listens for its own pages, below the base. */
export const DRAFTS_SWITCH = '/@traff/drafts';
/** The event that brings a new {@link PreviewState}. */
export const STATE_EVENT = 'traff:state';
/** The event by which a page asks for that. */
export const ASK_EVENT = 'traff:ask';
/** The element that holds the state, as JSON. */
export const STATE_ID = 'traff-preview-state';
/** The element that the preview's own bar stands in. */
export const BAR_ID = 'traff-preview';
