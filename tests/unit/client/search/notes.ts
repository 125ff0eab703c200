import { recordFacts } from '../../../../src/search/records/record-facts.ts';
import type { SearchLanguage } from '../../../../src/search/language/language.ts';
import type { RecordMeta, SearchRecord } from '../../../../src/search/records/search-record.ts';

export interface Note {
  /** Also its place. */
  title: string;
  date: string;
  text: string;
  meta?: Partial<RecordMeta>;
  kind?: SearchRecord['kind'];
  topics?: string[];
  /** Code of the county (SCB). */
  county?: string;
  /** Inhabitants. */
  population?: number;
  cancelled?: boolean;
}

/** A record as one that is made of a note. */
export function recordOf(note: Note, language: SearchLanguage['code'] = 'sv'): SearchRecord {
  const { title, date, text, meta, kind = 'presentation', topics = [], county, cancelled } = note;
  const population = note.population
    ? ({ kind: 'exact', min: note.population, max: note.population } as const)
    : null;
  const place = kind === 'presentation' ? title : undefined;
  return {
    url: `/traffar/${date}/#${title}`,
    kind,
    text,
    language,
    meta: {
      title,
      date,
      ...(place !== undefined && { place }),
      ...(topics.length > 0 && { topics: topics.join(', ') }),
      ...meta,
    },
    filters: { year: [date.slice(0, 4)], ...(topics.length > 0 && { topic: topics }) },
    facts: recordFacts(
      { kind, text, date, county, cancelled: cancelled ?? false, population },
      language,
    ),
  };
}
