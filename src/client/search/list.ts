import { fill } from '../../locales/fill.ts';
import { excerpt, mark, type Segment } from '../../search/excerpt.ts';
import type { SearchLanguage } from '../../search/language.ts';
import { matchesIn } from '../../search/matches-in.ts';
import type { SearchState } from '../../search/search-state.ts';
import type { Sought } from '../../search/sought.ts';
import { element } from '../element.ts';
import type { SearchHit } from './engine.ts';
import type { SearchWords } from './form.ts';

export interface ListContext {
  words: SearchWords;
  /** What is marked where it stands. */
  sought: Sought[];
  language: SearchLanguage;
  /** Today in the site's time zone, `YYYY-MM-DD`. */
  today: string;
}

/** One result: what, when, where, who, and the passage that was found. */
export function resultItem(hit: SearchHit, context: ListContext): HTMLLIElement {
  const { meta, text, url } = hit;
  const marked = (value: string): Node[] =>
    nodes(mark(value, matchesIn(value, context.sought, context.language)));
  const passage = nodes(excerpt(text, matchesIn(text, context.sought, context.language)));
  const facts = [...whoLine(hit), ...chairLine(hit, context)];
  return element(
    'li',
    { class: 'search-result' },
    ...line('search-when', whenLine(hit, context)),
    element('h3', {}, element('a', { href: url, class: 'search-link' }, ...marked(meta.title))),
    ...line(
      'search-who',
      facts.flatMap((fact, at) => [...(at > 0 ? [' · '] : []), ...marked(fact)]),
    ),
    ...line('search-excerpt', passage),
    ...line('search-topics', meta.topics === undefined ? [] : marked(meta.topics)),
  );
}

function line(name: string, content: (Node | string)[]): HTMLElement[] {
  return content.length === 0 ? [] : [element('p', { class: name }, ...content)];
}

/** A meeting's title says its kind and its day already. */
function whenLine({ kind, meta }: SearchHit, { words, today }: ListContext): Node[] {
  const { date = '', day, status } = meta;
  const facts = kind === 'meeting' ? [] : [words.kind[kind], ...(day === undefined ? [] : [day])];
  const shown = facts.length === 0 ? [] : [element('span', {}, facts.join(' · '))];
  if (status !== undefined) return [...shown, badge(status, 'status')];
  const upcoming = kind !== 'post' && date > today;
  return upcoming ? [...shown, badge(words.upcoming, 'upcoming')] : shown;
}

function badge(text: string, name: string): HTMLElement {
  return element('strong', { class: `search-badge search-badge-${name}` }, text);
}

/** The place is left out where it is the title itself. */
function whoLine({ meta }: SearchHit): string[] {
  const { place, county, speaker, role, title } = meta;
  const who = [speaker, role].filter((fact) => fact !== undefined).join(', ');
  const where = [place === title ? undefined : place, county]
    .filter((fact) => fact !== undefined)
    .join(', ');
  return [where, who].filter((fact) => fact !== '');
}

/** Who led the meeting, where that is why it was found. */
function chairLine(
  { meta: { chair } }: SearchHit,
  { words, sought, language }: ListContext,
): string[] {
  const asked = chair !== undefined && matchesIn(chair, sought, language).length > 0;
  return asked ? [fill(words.chair, { name: chair })] : [];
}

function nodes(segments: Segment[]): Node[] {
  return segments.map(({ text, marked }) =>
    marked ? element('mark', {}, text) : document.createTextNode(text),
  );
}

/** What to show where nothing was found. */
export function nothingFound(
  state: SearchState,
  words: SearchWords,
  clearFilters: () => void,
): HTMLElement {
  const asked = state.words.trim();
  const filtered = Object.keys(state.filters).length > 0;
  const button = element('button', { type: 'button', class: 'button' }, words.clearFilters);
  button.addEventListener('click', clearFilters);
  return element(
    'div',
    { class: 'search-message' },
    element('h2', {}, asked === '' ? words.none : fill(words.noneFor, { words: asked })),
    element('p', {}, filtered ? words.noneFiltered : words.noneAdvice),
    ...(filtered ? [button] : []),
  );
}

/** What to show where the index could not be had. */
export function searchFailed(words: SearchWords, advice: string, retry: () => void): HTMLElement {
  const button = element('button', { type: 'button', class: 'button' }, words.retry);
  button.addEventListener('click', retry);
  return element(
    'div',
    { class: 'search-message search-failed', role: 'alert' },
    element('h2', {}, words.failed),
    element('p', {}, advice),
    button,
  );
}
