import { formatPopulation } from '../locales/quantities.ts';
import type { Presentation } from '../model/meeting.ts';
import { element } from './element.ts';
import { speakerOf } from './overview-words.ts';
import type { ViewContext } from './view.ts';

/** Who presented, from where, about what: the head of a presentation's part. */
export function presentationFacts(
  presentation: Presentation,
  context: Pick<ViewContext, 'config'>,
): HTMLElement[] {
  const { municipality, organisation, population, topics } = presentation;
  const { config } = context;
  const words = config.words.note;
  const facts: [string, string | null][] = [
    [words.municipality, municipality?.name ?? null],
    [words.county, municipality?.county.name ?? null],
    [words.organisation, organisation],
    [words.population, population === null ? null : formatPopulation(population, config.language)],
    [words.speaker, speakerOf(presentation) || null],
  ];
  const rows = facts.flatMap(([term, text]) =>
    text === null ? [] : [element('div', {}, element('dt', {}, term), element('dd', {}, text))],
  );
  const list = topics.map((topic) => element('li', {}, topic));
  const attributes = { class: 'topics', role: 'list', 'aria-label': words.topics };
  return [
    element('dl', { class: 'facts' }, ...rows),
    ...(list.length === 0 ? [] : [element('ul', attributes, ...list)]),
  ];
}
