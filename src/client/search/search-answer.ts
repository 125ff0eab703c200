import type { FilterCounts } from '../../search/records/filter-table.ts';
import type { SearchLanguage } from '../../search/language/language.ts';
import type { RecordMeta } from '../../search/records/search-record.ts';
import type { RecordKind } from '../../search/records/record-kind.ts';
import type { Sought } from '../../search/marks/sought.ts';
import type { Suggestion } from '../../search/query/suggestion.ts';
import type { Tier, Why } from '../../search/query/tier.ts';

/** A record that was found. */
export interface SearchHit {
  url: string;
  kind: RecordKind;
  meta: RecordMeta;
  /** Plain text, empty where the record has none. */
  text: string;
  /** Null where nothing was asked for. */
  tier: Tier | null;
  why: Why[];
}

/** What a search found. */
export interface SearchAnswer {
  /** Known after the first page where much is found. */
  total: () => Promise<number>;
  /** How many results each choice of a filter would give, the other filters staying as they are. */
  counts: () => Promise<FilterCounts>;
  /** All choices, each with 0: what {@link SearchAnswer.counts} has, for far less. */
  uncounted: () => Promise<FilterCounts>;
  /** Best first; of everything, newest first. */
  hits: (from: number, to: number) => Promise<SearchHit[]>;
  /** What to mark in whatever is shown of a hit. */
  sought: Sought[];
  language: SearchLanguage;
  /** Where nothing was found: what there is. */
  suggestions: () => Promise<Suggestion[]>;
}
