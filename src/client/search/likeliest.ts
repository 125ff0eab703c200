import type { Found } from '../../search/query/found.ts';

/** Records whose texts are looked into; each is a file. */
const MOST_TEXTS = 20;

/** The records of what was found that are worth being looked into, the likeliest first. */
export function likeliest(found: Found): string[] {
  return [...found]
    .sort(([, a], [, b]) => b.score - a.score)
    .slice(0, MOST_TEXTS)
    .map(([id]) => id);
}
