import type { Found } from '../../search/query/found.ts';
import type { Ask } from '../../search/query/word-asks.ts';
import type { PagefindInstance } from './pagefind.ts';

/** Finds the records that have a term. */
export interface TermIndex {
  find: (ask: Ask) => Promise<Found>;
}

/** Answers kept; the oldest go. */
const KEPT = 200;

/**
 * Pagefind behind one term at a time: asked for several, it leaves out those that it does not know.
 * What terms need is fetched side by side; the searches themselves follow one another, since whether
 * accents count is set for all of them. The latest asked goes first: it is for the latest typed.
 */
export function termIndex(start: () => Promise<PagefindInstance>): TermIndex {
  const answers = new Map<string, Promise<Found>>();
  const inTurn = latestFirst();
  const search = async ({ term, strict }: Ask): Promise<Found> => {
    const pagefind = await start();
    await pagefind.preload(range(term));
    return inTurn(async () => {
      await pagefind.options({ exactDiacritics: strict });
      const { results } = await pagefind.search(term);
      return new Map(results.map(({ id, score, words: places }) => [id, { score, places }]));
    });
  };
  const find = (ask: Ask): Promise<Found> => {
    const id = `${ask.strict ? '!' : ''}${ask.term}`;
    const answer = answers.get(id) ?? search(ask);
    // Asked again, it is the newest.
    answers.delete(id);
    answers.set(id, answer);
    const [oldest] = answers.keys();
    if (answers.size > KEPT && oldest !== undefined) answers.delete(oldest);
    return answer;
  };
  return { find };
}

/** What begins as a term may lie in two files, of which Pagefind by itself fetches the first only. */
function range(term: string): string {
  return term.endsWith('ψ') ? term : `${term} ${term}ω`;
}

function latestFirst(): <T>(job: () => Promise<T>) => Promise<T> {
  const waiting: (() => Promise<void>)[] = [];
  let working = false;
  const work = async (): Promise<void> => {
    working = true;
    for (let job = waiting.pop(); job !== undefined; job = waiting.pop()) await job();
    working = false;
  };
  return (job) =>
    new Promise((resolve, reject) => {
      waiting.push(() => job().then(resolve, reject));
      if (!working) void work();
    });
}
