import type { SearchIndex } from '../../src/build/search/index-records.ts';
import type { SearchEngine } from '../../src/client/search/engine.ts';
import type { SearchAnswer } from '../../src/client/search/search-answer.ts';
import { openIndex } from './index-on-disk.ts';
import type { QuerySet } from './queries.ts';
import {
  judge,
  judgeNegative,
  score,
  type Answered,
  type EvalResult,
  type Scores,
} from './score.ts';

export interface AnsweredAll {
  scores: Scores;
  /** The queries in their order, then the negative ones. */
  queries: Answered[];
  /** How long the first results of each took, in milliseconds. */
  times: number[];
}

/** Results that are listed of a query. */
const LISTED = 50;
/** Results that a page shows at first. */
const SHOWN = 10;

/** Asks an index every query, one after the other, in one page that stays open. */
export async function askAll(
  index: SearchIndex,
  { queries, negatives }: QuerySet,
): Promise<AnsweredAll> {
  const { open, close } = openIndex(index);
  const engine = open();
  try {
    // The first search of all loads the program, which a page does while its reader types.
    await ask(engine, 'a');
    const asked = [...queries.map(({ q }) => q), ...negatives];
    const found: { results: EvalResult[]; time: number }[] = [];
    for (const q of asked) found.push(await timed(engine, q));
    const answered = queries.map((query, i): Answered => {
      const { results } = found[i]!;
      return { q: query.q, passed: judge(query, results), results };
    });
    const refused = negatives.map((q, i): Answered => {
      const { results } = found[queries.length + i]!;
      return { q, passed: judgeNegative(results), results };
    });
    return {
      scores: score(queries, answered, refused),
      queries: [...answered, ...refused],
      times: found.map(({ time }) => time),
    };
  } finally {
    engine.close();
    close();
  }
}

async function timed(
  engine: SearchEngine,
  q: string,
): Promise<{ results: EvalResult[]; time: number }> {
  const begun = performance.now();
  const answer = await ask(engine, q);
  await answer.hits(0, SHOWN);
  const time = performance.now() - begun;
  return { results: await listed(answer), time };
}

/** @throws {Error} when another search of the same engine has begun meanwhile */
export async function ask(engine: SearchEngine, words: string): Promise<SearchAnswer> {
  const answer = await engine.search({ words, filters: {} });
  if (answer === null) throw new Error('a search was overtaken');
  return answer;
}

async function listed(answer: SearchAnswer): Promise<EvalResult[]> {
  const hits = await answer.hits(0, LISTED);
  return hits.map(({ url, meta, tier }) => ({ url, date: meta.date ?? null, tier }));
}
