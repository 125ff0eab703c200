import { termTools } from '../../../src/build/search/term-tools.ts';
import type { SynonymGroup } from '../../../src/model/synonym-group.ts';
import type { Fact } from '../../../src/search/records/fact.ts';
import type { TermTools } from '../../../src/search/terms/record-terms.ts';
import type { RecordMeta, SearchRecord } from '../../../src/search/records/search-record.ts';

/** Groups as `missbruk, beroende`. */
export function swedishTools(...groups: string[]): TermTools {
  const synonyms = groups.map((words): SynonymGroup => ({
    words: words.split(', '),
    from: null,
    to: null,
  }));
  return termTools('sv', synonyms, []);
}

export function recordOf(
  text: string,
  meta: Partial<RecordMeta> = {},
  facts: Fact[] = [],
): SearchRecord {
  return {
    url: '/',
    kind: 'presentation',
    text,
    language: 'sv',
    meta: { title: '', ...meta },
    filters: {},
    facts,
  };
}
