import { fill } from '../../locales/fill.ts';
import type { Locale } from '../../locales/locale.ts';
import { element } from '../element.ts';
import { unmark, type Marked } from './mark-text.ts';

export type MarksWords = Locale['search']['marks'];

/** What the bar says, and how it is heard. */
export interface MarksBarOptions {
  words: MarksWords;
  /** Says something to screen readers. */
  announce: (message: string) => void;
}

/** @example marksCount(3, words) //=> '3 ställen markerade' */
export function marksCount(n: number, words: MarksWords): string {
  return n === 1 ? words.one : fill(words.other, { n });
}

/** Says how much is marked, leads from one place to the next, and takes the marks away. */
export function marksBar({ places, first }: Marked, options: MarksBarOptions): HTMLElement {
  const { words, announce } = options;
  const count = element('p', {}, marksCount(places.length, words));
  const next = barButton(words.next, words.nextLong);
  const remove = barButton(words.remove, words.removeLong);
  const bar = element('div', { class: 'marks-bar', role: 'group', 'aria-label': words.label });
  bar.append(count, ...(places.length > 1 ? [next] : []), remove);
  let at = places.indexOf(first);
  showPlace(places, at);
  next.addEventListener('click', () => {
    at = (at + 1) % places.length;
    showPlace(places, at);
    places[at]?.[0]?.scrollIntoView({ block: 'center' });
    const message = fill(words.place, { at: at + 1, n: places.length });
    count.textContent = message;
    announce(message);
  });
  remove.addEventListener('click', () => {
    unmark(places.flat());
    bar.remove();
    // The button that had the focus is gone.
    document.getElementById('content')?.focus({ preventScroll: true });
    announce(words.removed);
  });
  return bar;
}

function barButton(shown: string, label: string): HTMLButtonElement {
  const attributes = { type: 'button', class: 'marks-button', 'aria-label': label };
  return element('button', attributes, shown);
}

/** Sets the place that one has been led to apart from the others. */
function showPlace(places: HTMLElement[][], current: number): void {
  places.forEach((marks, at) => {
    for (const mark of marks) mark.toggleAttribute('data-current', at === current);
  });
}
