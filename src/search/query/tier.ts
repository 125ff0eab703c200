/** How surely a record has what was asked for, surest first. */
export const tiers = ['exact', 'inflected', 'synonym', 'part', 'near'] as const;

export type Tier = (typeof tiers)[number];

/** Why a record was found, where its words alone do not tell. */
export type Why =
  /** `said`: the words of the group, of which the record has one. */
  | { kind: 'synonym'; asked: string; said: string[] }
  | { kind: 'near'; asked: string; meant: string }
  /** As asked: "hösten 2023". */
  | { kind: 'fact'; text: string }
  /** What was asked for word for word is nowhere so. */
  | { kind: 'loose' }
  /** A word asked for that the record lacks. */
  | { kind: 'without'; word: string };

/** Negative where the first is the surer. */
export function compareTiers(a: Tier, b: Tier): number {
  return tiers.indexOf(a) - tiers.indexOf(b);
}
