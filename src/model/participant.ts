import type { Presentation } from './meeting.ts';

/**
 * The name of the municipality or organisation that presents, `''` where neither could be read.
 *
 * @example participantOf({ municipality: klippan, organisation: null }) //=> 'Klippan'
 */
export function participantOf({
  municipality,
  organisation,
}: Pick<Presentation, 'municipality' | 'organisation'>): string {
  return municipality?.name ?? organisation ?? '';
}
