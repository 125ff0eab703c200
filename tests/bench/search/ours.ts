import { buildSearchIndex, type SearchIndex } from '../../../src/build/search/index-records.ts';
import type { SynonymGroup } from '../../../src/model/synonym-group.ts';
import type { SearchRecord } from '../../../src/search/records/search-record.ts';
import { ask } from '../../eval/ask-all.ts';
import { openIndex } from '../../eval/index-on-disk.ts';
import type { Contestant } from './contestant.ts';

/** Träff's own search. */
export async function ours(
  records: SearchRecord[],
  synonyms: SynonymGroup[],
): Promise<Contestant & { index: SearchIndex }> {
  const begun = performance.now();
  const index = await buildSearchIndex(records, { language: 'sv', synonyms });
  const buildSeconds = (performance.now() - begun) / 1000;
  const { open, close } = openIndex(index);
  return {
    index,
    buildSeconds,
    indexBytes: [...index.data.values()].reduce((sum, { length }) => sum + length, 0),
    remove: close,
    open: (by) => {
      const engine = open(by);
      const search = async (words: string, shown: number): Promise<{ rest: Promise<unknown> }> => {
        const answer = await ask(engine, words);
        await answer.hits(0, shown);
        return { rest: answer.total() };
      };
      return { search, close: engine.close };
    },
  };
}
