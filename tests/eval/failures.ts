import type { Answered } from './score.ts';

/** What went wrong, one line for each query, so that a failed test says it. */
export function failures(queries: Answered[]): string[] {
  return queries
    .filter(({ passed }) => passed === false)
    .map(({ q, results }) => {
      const first = results
        .slice(0, 3)
        .map(({ date, url, tier }) => `${date ?? url} ${tier ?? ''}`);
      return `${q}: ${first.join(', ') || 'nothing'}`;
    });
}
