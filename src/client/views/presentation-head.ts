import { fill } from '../../locales/fill.ts';
import { formatPopulation } from '../../locales/quantities.ts';
import type { Presentation } from '../../model/meeting.ts';
import { participantOf, speakerAndRole } from '../../model/participant.ts';
import { element } from '../element.ts';
import { municipalityAddress } from '../../locales/address-book.ts';
import type { ViewContext } from './view.ts';

type Context = Pick<ViewContext, 'config'>;

/** The head of a presentation's part: from where, about what, and who spoke. */
export function presentationHead(
  presentation: Presentation,
  heading: HTMLElement,
  context: Context,
): HTMLElement[] {
  const who = speakerAndRole(presentation);
  const topics = presentation.topics.map((topic) => element('li', {}, topic));
  const label = context.config.words.note.topics;
  return [
    where(presentation, context),
    heading,
    ...(who === '' ? [] : [element('p', { class: 'presentation-who' }, who)]),
    ...(topics.length === 0
      ? []
      : [element('ul', { class: 'topics', role: 'list', 'aria-label': label }, ...topics)]),
  ];
}

function where(presentation: Presentation, { config }: Context): HTMLElement {
  const { municipality, population } = presentation;
  const name = participantOf(presentation);
  const facts = municipality
    ? [
        element('a', { href: municipalityAddress(config, municipality.slug) }, name),
        element('span', {}, municipality.county.name),
      ]
    : [element('span', {}, name)];
  if (population !== null) {
    const number = formatPopulation(population, config.language);
    const text = fill(config.words.note.inhabitants, { number });
    facts.push(element('span', {}, text));
  }
  return element('p', { class: 'presentation-where' }, ...facts);
}
