import type { Presentation } from '../model/meeting.ts';
import { formatList } from '../locales/quantities.ts';

/** The participant a presentation is from. */
export function participant({ municipality, organisation }: Presentation): string {
  return municipality?.name ?? organisation ?? '';
}

/**
 * The participants of a meeting, each once.
 *
 * @example participants([stockholm, klippan], 'sv') //=> 'Stockholm och Klippan'
 */
export function participants(presentations: Presentation[], language: 'sv' | 'en'): string {
  return formatList([...new Set(presentations.map(participant))], language);
}
