import type { Tier } from '../query/tier.ts';

/** What a text is marked for. Plain data: it survives JSON. */
export interface Sought {
  /**
   * A word, or a phrase of a group of synonyms. Its inflections, and itself as part of a compound,
   * are worked out when it is looked for.
   */
  words: string;
  /** How surely it is what was asked for, where it stands as it is here. */
  tier: Tier;
  /** Whether only the very words are marked, and no form or part of others. */
  literal?: true;
}
