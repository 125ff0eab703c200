import type { Gathered } from './gather.ts';
import { heldCount } from './participation.ts';

/** An organisation, with how often it has presented. */
interface Presenting {
  slug: string;
  name: string;
  presentations: number;
}

/**
 * Those of the organisations that have presented, the most frequent first.
 *
 * @param organisations in an order that those keep which have presented as often
 */
export function presentingOrganisations(organisations: Gathered[]): Presenting[] {
  return organisations
    .map((one) => ({ slug: one.slug, name: one.name, presentations: heldCount(one) }))
    .filter(({ presentations }) => presentations > 0)
    .sort((a, b) => b.presentations - a.presentations);
}
