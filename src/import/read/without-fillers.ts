import type { Language } from '../find/language.ts';
import { isOn, plainWords } from '../find/word-list.ts';
import { textOf, type Span } from '../page/block.ts';

/** Without the words for a meeting, numbers and the like at its ends. */
export function withoutFillers({ block, from, to }: Span, { words }: Language): Span {
  const isFiller = (at: number): boolean => {
    const all = plainWords(textOf({ block, from: at, to: at + 1 }));
    return all.every(
      (word) =>
        isOn(words.meeting, word) ||
        /^\d{1,3}$/.test(word) ||
        (words.fillers.includes(word) && !words.at.includes(word)),
    );
  };
  let [first, last] = [from, to];
  while (first < last && isFiller(first)) first += 1;
  while (last > first && isFiller(last - 1)) last -= 1;
  return { block, from: first, to: last };
}
