import { slugify } from '../../model/fold.ts';
import type { Presentation } from '../../model/meeting.ts';
import type { Appearance } from './participation.ts';

/** What presentations have in common, such as a topic or whoever presented them. */
export interface Gathered {
  /** ASCII form for addresses. */
  slug: string;
  /** As it is spelt most often; of spellings as common, the newest. */
  name: string;
  /** Newest first. */
  appearances: Appearance[];
}

interface Pile {
  /** How often each spelling is used, the newest spelling first. */
  spellings: Map<string, number>;
  appearances: Appearance[];
}

/**
 * Gathers presentations under what they have in common. Spellings with the same slug are one; what
 * has an empty slug is left out, since it can have no page.
 *
 * @param appearances newest first
 * @param namesOf what to gather a presentation under
 */
export function gather(
  appearances: Appearance[],
  namesOf: (presentation: Presentation) => string | string[],
): Gathered[] {
  const piles = new Map<string, Pile>();
  for (const appearance of appearances)
    for (const name of [namesOf(appearance.presentation)].flat()) add(piles, name, appearance);
  return [...piles].map(([slug, { spellings, appearances: gathered }]) => ({
    slug,
    name: commonest(spellings),
    appearances: gathered,
  }));
}

function add(piles: Map<string, Pile>, name: string, appearance: Appearance): void {
  const slug = slugify(name);
  if (slug === '') return;
  const pile = piles.get(slug) ?? { spellings: new Map<string, number>(), appearances: [] };
  piles.set(slug, pile);
  pile.spellings.set(name, (pile.spellings.get(name) ?? 0) + 1);
  if (pile.appearances.at(-1) !== appearance) pile.appearances.push(appearance);
}

function commonest(spellings: Map<string, number>): string {
  const most = Math.max(...spellings.values());
  return [...spellings].find(([, count]) => count === most)?.[0] ?? '';
}
