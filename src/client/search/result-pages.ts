import { fill } from '../../locales/fill.ts';
import { element } from '../element.ts';
import type { SearchAnswer } from './search-answer.ts';
import type { SearchWords } from './search-words.ts';
import { resultItem } from './list.ts';

/** Results on a page. */
export const PAGE = 10;

interface ResultPages {
  elements: Node[];
  /** Shows so many more; gives how many are shown then. */
  extend: (by: number) => Promise<number>;
  /** Tells how many there are. */
  count: (total: number) => void;
}

interface PagesOptions {
  /** Today in the site's time zone, `YYYY-MM-DD`. */
  today: string;
  /** Told how many results are shown, whenever it changes. */
  lengthened: (shown: number) => void;
}

/** A list of results that is lengthened by a page at a time. */
export function resultPages(
  { hits, sought, language }: SearchAnswer,
  words: SearchWords,
  { today, lengthened }: PagesOptions,
): ResultPages {
  const list = element('ol', { class: 'search-list' });
  const shown = element('p', { class: 'search-shown' });
  const button = element('button', { type: 'button', class: 'button' }, words.more);
  const foot = element('div', { class: 'search-more' }, shown, button);
  let total: number | null = null;
  let busy = false;
  const tell = (): void => {
    const n = list.childElementCount;
    foot.hidden = total === null ? n < PAGE : total <= PAGE;
    shown.textContent = total === null ? '' : fill(words.shown, { shown: n, n: total });
    button.hidden = total !== null && n >= total;
  };
  const extend = async (by: number): Promise<number> => {
    const from = list.childElementCount;
    const found = await hits(from, from + by);
    list.append(...found.map((hit) => resultItem(hit, { sought, language, today, words })));
    tell();
    lengthened(list.childElementCount);
    return list.childElementCount;
  };
  const count = (n: number): void => {
    total = n;
    tell();
  };
  button.addEventListener('click', () => {
    if (busy) return;
    busy = true;
    const next = list.childElementCount;
    const focus = (): void => list.children[next]?.querySelector('a')?.focus();
    const fail = (): void => void (shown.textContent = words.failed);
    const rest = (): void => void (busy = false);
    void extend(PAGE).then(focus, fail).finally(rest);
  });
  return { elements: [list, foot], extend, count };
}
