import type { Presentation } from '../../model/meeting.ts';
import { participantOf, participantsOf } from '../../model/participant.ts';
import { formatList } from '../../locales/quantities.ts';

/**
 * The participants of a meeting, each once.
 *
 * @example participants([stockholm, klippan], 'sv') //=> 'Stockholm och Klippan'
 */
export function participants(presentations: Presentation[], language: 'sv' | 'en'): string {
  return formatList(participantsOf(presentations), language);
}

/**
 * What to call each presentation where they stand side by side: its participant, with the title
 * where the participant has several.
 *
 * @example distinctNames([klippan, lund1, lund2]) //=> ['Klippan', 'Lund: Ett', 'Lund: Två']
 */
export function distinctNames(presentations: Presentation[]): string[] {
  const names = presentations.map(participantOf);
  return presentations.map((presentation, index) => {
    const name = participantOf(presentation);
    const alone = names.indexOf(name) === index && names.lastIndexOf(name) === index;
    return alone ? name : `${name}: ${presentation.title ?? presentation.id}`;
  });
}
