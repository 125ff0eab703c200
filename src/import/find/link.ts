import type { FoundPlace } from './find-places.ts';

/** Somebody who speaks for a municipality, as one sentence says. */
export interface Link {
  place: FoundPlace;
  name: string;
  role: string | null;
}
