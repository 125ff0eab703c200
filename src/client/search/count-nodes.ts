import { fill } from '../../locales/fill.ts';
import { element } from '../element.ts';
import type { SearchWords } from './search-words.ts';

/** From this on an index's words are not counted. */
const UNCOUNTED = 9;

/** How many results a word has: a number to see, and the same in words to hear. */
export function countNodes(count: number, words: SearchWords): Node[] {
  if (count === 0) return [];
  const [seen, heard] =
    count < UNCOUNTED
      ? [String(count), fill(words.count, { n: count })]
      : [words.nine, words.nineLong];
  return [
    element('span', { class: 'search-count', 'aria-hidden': 'true' }, seen),
    element('span', { class: 'visually-hidden' }, ` ${heard}`),
  ];
}
