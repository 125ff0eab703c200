import { formatDay } from '../../locales/dates.ts';
import type { Locale } from '../../locales/locale.ts';
import { formatList } from '../../locales/quantities.ts';
import type { Overview, Presentation } from '../../model/meeting.ts';
import { participantOf, participantsOf } from '../../model/participant.ts';

/**
 * The participants of a meeting, each once.
 *
 * @example participants([stockholm, klippan], 'sv') //=> 'Stockholm och Klippan'
 */
export function participants(presentations: Presentation[], language: Locale['code']): string {
  return formatList(participantsOf(presentations), language);
}

/**
 * What to call a meeting among others: its participants, else its day.
 *
 * @example meetingName({ date: '2024-04-23', presentations: [] }, sv) //=> 'Träffen 23 april 2024'
 */
export function meetingName(
  { date, presentations }: Pick<Overview, 'date' | 'presentations'>,
  { code, pages }: Locale,
): string {
  return participants(presentations, code) || pages.meeting.on(formatDay(date, code));
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
