import { fill } from '../../locales/fill.ts';
import { excerpt, mark, type Segment } from '../../search/marks/excerpt.ts';
import type { SearchLanguage } from '../../search/language/language.ts';
import { matchesIn, type Match } from '../../search/marks/matches-in.ts';
import type { Sought } from '../../search/marks/sought.ts';
import { element } from '../element.ts';
import type { SearchHit } from './search-answer.ts';
import type { SearchWords } from './search-words.ts';
import { whyPhrases } from './why.ts';

interface ListContext {
  words: SearchWords;
  /** What is marked where it stands. */
  sought: Sought[];
  language: SearchLanguage;
  /** Today in the site's time zone, `YYYY-MM-DD`. */
  today: string;
}

/** One result: what, when, where, who, the passage that was found, and why it was. */
export function resultItem(hit: SearchHit, context: ListContext): HTMLLIElement {
  const { meta, text, url } = hit;
  const matches = (value: string): Match[] => matchesIn(value, context.sought, context.language);
  const marked = (value: string): Node[] => nodes(mark(value, matches(value)));
  const led = matches(meta.chair ?? '').length > 0;
  const facts = [...whoLine(hit), ...(led ? chairLine(hit, context) : [])];
  return element(
    'li',
    { class: 'search-result' },
    ...line('search-when', whenLine(hit, context)),
    element('h3', {}, element('a', { href: url, class: 'search-link' }, ...marked(meta.title))),
    ...line(
      'search-who',
      facts.flatMap((fact, at) => [...(at > 0 ? [' · '] : []), ...marked(fact)]),
    ),
    ...line('search-excerpt', nodes(excerpt(text, matches(text)))),
    ...line('search-why', whyLine(hit, context)),
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

/** Who led the meeting: of interest where that is why it was found. */
function chairLine({ meta: { chair } }: SearchHit, { words }: ListContext): string[] {
  return chair === undefined ? [] : [fill(words.chair, { name: chair })];
}

function whyLine(hit: SearchHit, { words, language }: ListContext): Node[] {
  return whyPhrases(hit, words, language).map((phrase) => element('span', {}, phrase));
}

function nodes(segments: Segment[]): Node[] {
  return segments.map(({ text, tier }) =>
    tier === null ? document.createTextNode(text) : element('mark', { 'data-tier': tier }, text),
  );
}
