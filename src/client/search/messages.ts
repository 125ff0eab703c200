import { fill } from '../../locales/fill.ts';
import { withinMarks } from '../../search/query/asked-words.ts';
import type { SearchState } from '../../search/query/search-state.ts';
import { element } from '../element.ts';
import type { Suggestion } from '../../search/query/suggestion.ts';
import { countNodes } from './count-nodes.ts';
import type { SearchWords } from './search-words.ts';

/** Ways out of a search that found nothing. */
export interface Ways {
  clearFilters: () => void;
  /** Asks for a word that was proposed. */
  ask: (words: string) => void;
}

/**
 * What to show where nothing was found: words that do find something, and what else to try.
 *
 * @param proposed what the index has that is nearest
 */
export function nothingFound(
  state: SearchState,
  words: SearchWords,
  proposed: Suggestion[],
  ways: Ways,
): HTMLElement {
  const asked = withinMarks(state.words);
  const filtered = Object.keys(state.filters).length > 0;
  return element(
    'div',
    { class: 'search-message' },
    element(
      'h2',
      { tabindex: '-1' },
      asked === '' ? words.none : fill(words.noneFor, { words: asked }),
    ),
    element('p', {}, filtered ? words.noneFiltered : words.noneAdvice),
    ...groupsOf(proposed).map(([label, group]) =>
      proposals(group, words.instead[label], { words, ask: ways.ask }),
    ),
    ...(filtered ? [button(words.clearFilters, ways.clearFilters)] : []),
  );
}

interface Context extends Pick<Ways, 'ask'> {
  words: SearchWords;
}

type Label = keyof SearchWords['instead'];

function groupsOf(proposed: Suggestion[]): [Label, Suggestion[]][] {
  const labelOf = ({ kind }: Suggestion): Label =>
    kind === 'topic' || kind === 'place' ? kind : 'near';
  return (['near', 'topic', 'place'] as const)
    .map((label): [Label, Suggestion[]] => [
      label,
      proposed.filter((one) => labelOf(one) === label),
    ])
    .filter(([, group]) => group.length > 0);
}

function proposals(group: Suggestion[], label: string, { words, ask }: Context): HTMLElement {
  const items = group.map((one) => {
    const count = countNodes(one.count, words);
    const choice = element(
      'button',
      { type: 'button', class: 'search-instead' },
      one.text,
      ...count,
    );
    choice.addEventListener('click', () => ask(one.text));
    return element('li', {}, choice);
  });
  const list = element('ul', { role: 'list', 'aria-label': label }, ...items);
  const heading = element('p', { 'aria-hidden': 'true' }, label);
  return element('div', { class: 'search-proposals' }, heading, list);
}

function button(label: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'button' }, label);
  made.addEventListener('click', act);
  return made;
}

/** What to show where the index could not be had. */
export function searchFailed(words: SearchWords, advice: string, retry: () => void): HTMLElement {
  return element(
    'div',
    { class: 'search-message search-failed', role: 'alert' },
    element('h2', {}, words.failed),
    element('p', {}, advice),
    button(words.retry, retry),
  );
}
