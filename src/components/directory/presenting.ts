import { gather } from './gather.ts';
import type { MeetingView } from '../meetings/meeting-view.ts';
import { appearances } from './participation.ts';

/** An organisation, with how often it has presented. */
export interface Presenting {
  slug: string;
  name: string;
  presentations: number;
}

/**
 * The organisations that have presented, the most frequent first, and of these by name.
 *
 * @returns nothing for a network of municipalities
 */
export function presentingOrganisations(
  views: MeetingView[],
  names: Pick<Intl.Collator, 'compare'>,
): Presenting[] {
  const held = appearances(views.filter(({ state }) => state === 'held'));
  return gather(held, ({ organisation }) => organisation ?? [])
    .map(({ slug, name, appearances: all }) => ({ slug, name, presentations: all.length }))
    .sort((a, b) => b.presentations - a.presentations || names.compare(a.name, b.name));
}
