import { fill } from '../../locales/fill.ts';
import type { PreviewState } from '../../locales/preview-state.ts';
import { element } from '../element.ts';
import type { Eyes } from './counterpart.ts';
import { problemLists } from './problem-list.ts';

interface BarOptions {
  eyes: Eyes;
  /** Whether the page is the same for visitors and members. */
  isSame: boolean;
  turn: (eyes: Eyes) => void;
  showDrafts: (shown: boolean) => void;
}

/** What stands in the bar above a page, and what is wrong with the content. */
export function barParts(state: PreviewState, options: BarOptions): HTMLElement[] {
  const { words, drafts } = state;
  const bar = element(
    'div',
    { class: 'bar' },
    element('strong', {}, words.label),
    element('span', { class: 'private' }, words.private),
    eyesField(state, options),
    ...(drafts.count > 0 ? [draftsField(state, options)] : []),
    ...problemLists(state),
  );
  return [bar, ...notes(state, options)];
}

function eyesField({ words }: PreviewState, { eyes, turn }: BarOptions): HTMLElement {
  const choice = (value: Eyes): HTMLElement => {
    const input = element('input', { type: 'radio', name: 'eyes', checked: eyes === value });
    input.addEventListener('change', () => turn(value));
    return element('label', {}, input, words[value]);
  };
  const legend = element('legend', {}, words.eyes);
  return element('fieldset', {}, legend, choice('visitor'), choice('member'));
}

function draftsField({ words, drafts }: PreviewState, { showDrafts }: BarOptions): HTMLElement {
  const input = element('input', { type: 'checkbox', checked: drafts.shown });
  input.addEventListener('change', () => showDrafts(input.checked));
  return element('label', {}, input, fill(words.drafts, { n: drafts.count }));
}

/** What is to be said of this page and of the preview as a whole. */
function notes({ words, ...state }: PreviewState, { eyes, isSame }: BarOptions): HTMLElement[] {
  const mark = state.drafts.marks[decodeURI(location.pathname)];
  const bad = state.failure ?? (state.shows === 'all' ? '' : words[state.shows]);
  return [
    ...(bad === '' ? [] : [element('p', { class: 'note bad', role: 'alert' }, bad)]),
    ...(mark === undefined ? [] : [note(fill(words.draftPage, { mark }))]),
    ...(state.indexing ? [note(words.indexing)] : []),
    ...(eyes === 'member' && isSame ? [note(words.same)] : []),
  ];
}

function note(text: string): HTMLElement {
  return element('p', { class: 'note', role: 'status' }, text);
}
