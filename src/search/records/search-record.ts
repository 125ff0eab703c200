import type { CalendarDate } from '../../model/calendar-date.ts';
import type { Fact } from './fact.ts';
import type { RecordKind } from './record-kind.ts';

/** What readers can narrow a search by. Names of the index's filters; permanent. */
export const filterNames = ['year', 'municipality', 'county', 'organisation', 'topic'] as const;

export type FilterName = (typeof filterNames)[number];

/** Facts about a record that are searched and shown beside its text. Absent where unknown. */
export interface RecordMeta {
  title: string;
  /** The record's day in words, such as `onsdag 24 januari 2024`. */
  day?: string;
  date?: CalendarDate;
  /** Municipality or organisation. */
  place?: string;
  county?: string;
  /** Who presented, or wrote. */
  speaker?: string;
  role?: string;
  /** Who led the meeting. */
  chair?: string;
  /** In words; only where it is not what one expects, such as `Inställd`. */
  status?: string;
  /** Separated by commas. */
  topics?: string;
  /** Headings within the text, separated by commas. */
  headings?: string;
}

/** One thing a search can find. */
export interface SearchRecord {
  /** Path with the site's base and, for a presentation, the fragment of its part. */
  url: string;
  kind: RecordKind;
  /** Plain text in which every word is the author's own. */
  text: string;
  /** ISO 639-1. */
  language: string;
  meta: RecordMeta;
  filters: Partial<Record<FilterName, string[]>>;
  /**
   * Words it is asked for by and is not shown with: people ask for "Lunds kommun", and for how many
   * live there.
   */
  aliases?: string;
  /** What can be asked for in words that need not stand in the text. */
  facts: Fact[];
}

/**
 * Newest first, undated last, otherwise in the order given. An index keeps this order among equals,
 * and lists it where nothing is asked for.
 */
export function newestFirst(records: SearchRecord[]): SearchRecord[] {
  return records.toSorted((a, b) => {
    const [first, second] = [a.meta.date ?? '', b.meta.date ?? ''];
    return first === second ? 0 : first < second ? 1 : -1;
  });
}

/**
 * What is indexed as a record's text. An index drops records without a word, so the title steps in,
 * and for a title that has none the address.
 */
export function indexedText({ text, meta, url }: SearchRecord): string {
  return [text, meta.title].find((candidate) => /[\p{L}\p{N}]/u.test(candidate)) ?? url;
}

/** The text to show of a record: nothing where something else stepped in. */
export function shownText(indexed: string, { title, url }: { title: string; url: string }): string {
  return indexed === title || indexed === url ? '' : indexed;
}
