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

/** The participants of some presentations, each once; without those that could not be read. */
export function participantsOf(
  presentations: readonly Pick<Presentation, 'municipality' | 'organisation'>[],
): string[] {
  return [...new Set(presentations.map(participantOf))].filter((name) => name !== '');
}

/**
 * Who speaks and as what, `''` where neither is known.
 *
 * @example speakerAndRole({ speaker: 'Kim Holm', role: 'socialchef' }) //=> 'Kim Holm, socialchef'
 */
export function speakerAndRole({ speaker, role }: Pick<Presentation, 'speaker' | 'role'>): string {
  return [speaker, role].filter((text) => text !== null && text !== '').join(', ');
}
