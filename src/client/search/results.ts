import { fill } from '../../locales/fill.ts';
import { isEmpty, type SearchState } from '../../search/search-state.ts';
import { element } from '../element.ts';
import type { SearchAnswer } from './engine.ts';
import type { SearchWords } from './form.ts';
import { nothingFound, resultItem, searchFailed } from './list.ts';

const PAGE = 10;
/** A screen reader is told when typing has paused, not at each letter; milliseconds. */
const ANNOUNCE_AFTER = 700;

export interface SearchResults {
  element: HTMLElement;
  /** @param current tells whether this is still what was last asked for */
  show: (answer: SearchAnswer, state: SearchState, current: () => boolean) => Promise<void>;
  wait: () => void;
  /** @param advice what to do about it */
  fail: (advice: string, retry: () => void) => void;
}

/** The list of results with its heading, its count and what stands in its place. */
export function searchResults(
  words: SearchWords,
  options: { today: string; clearFilters: () => void },
): SearchResults {
  const frame = resultsFrame();
  const show: SearchResults['show'] = async (answer, state, current) => {
    const total = await answer.total();
    if (!current()) return;
    if (total === 0) {
      frame.put('', nothingFound(state, words, options.clearFilters));
      frame.announce(words.none);
      return;
    }
    const list = element('ol', { class: 'search-list' });
    const extend = pager(list, { ...answer, total }, words, options.today);
    const foot = await extend();
    if (!current()) return;
    frame.put(titleOf(total, state, words), list, ...foot);
    if (!isEmpty(state)) frame.announce(fill(words.count, { n: total }));
  };
  return {
    element: frame.element,
    show,
    wait: () => frame.wait(words.loading),
    fail: (advice, retry) => frame.put('', searchFailed(words, advice, retry)),
  };
}

interface ResultsFrame {
  element: HTMLElement;
  put: (title: string, ...content: Node[]) => void;
  wait: (message: string) => void;
  announce: (message: string) => void;
}

function resultsFrame(): ResultsFrame {
  const heading = element('h2', { class: 'search-heading' });
  const body = element('div', { class: 'search-body' });
  const live = element('p', { class: 'visually-hidden', role: 'status' });
  const section = element('section', { class: 'search-results' }, heading, body, live);
  const put = (title: string, ...content: Node[]): void => {
    heading.textContent = title;
    heading.hidden = title === '';
    body.replaceChildren(...content);
    section.removeAttribute('aria-busy');
  };
  const wait = (message: string): void => {
    if (body.childElementCount === 0) put(message);
    section.setAttribute('aria-busy', 'true');
  };
  let announcing: ReturnType<typeof setTimeout> | undefined;
  const announce = (message: string): void => {
    clearTimeout(announcing);
    announcing = setTimeout(() => (live.textContent = message), ANNOUNCE_AFTER);
  };
  return { element: section, put, wait, announce };
}

function titleOf(n: number, state: SearchState, words: SearchWords): string {
  if (isEmpty(state)) return words.latest;
  const asked = state.words.trim();
  return asked === '' ? fill(words.count, { n }) : fill(words.countFor, { n, words: asked });
}

/** Lengthens the list by a page at a time; gives the foot to stand under it, if there is more. */
function pager(
  list: HTMLElement,
  { total, hits, sought, language }: Omit<SearchAnswer, 'total'> & { total: number },
  words: SearchWords,
  today: string,
): () => Promise<Node[]> {
  const shown = element('p', { class: 'search-shown' });
  const button = element('button', { type: 'button', class: 'button' }, words.more);
  const foot = element('div', { class: 'search-more' }, shown, button);
  const extend = async (): Promise<Node[]> => {
    const from = list.childElementCount;
    const found = await hits(from, from + PAGE);
    list.append(...found.map((hit) => resultItem(hit, { sought, language, today, words })));
    const n = list.childElementCount;
    shown.textContent = fill(words.shown, { shown: n, n: total });
    button.hidden = n >= total;
    return total > PAGE ? [foot] : [];
  };
  button.addEventListener('click', () => {
    const next = list.childElementCount;
    extend().then(
      () => list.children[next]?.querySelector('a')?.focus(),
      () => (shown.textContent = words.failed),
    );
  });
  return extend;
}
