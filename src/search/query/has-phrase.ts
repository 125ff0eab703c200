import { fold } from '../../model/fold.ts';
import { isMarked, lowerCase } from '../language/word-key.ts';
import { phraseWords } from './asked-words.ts';

/**
 * Whether the words follow one another in a text, in the very forms. Capitals do not count, nor an
 * accent that was not typed, nor the "s" of a genitive.
 *
 * @example hasPhrase('Om Lunds öppna förskola.', ['öppna', 'förskola']) //=> true
 */
export function hasPhrase(text: string, phrase: string[]): boolean {
  const words = phraseWords(text);
  const isHere = phrase.map((asked) => {
    const form = isMarked(asked) ? lowerCase : fold;
    const own = withoutS(form(asked));
    return (word: string): boolean => withoutS(form(word)) === own;
  });
  return words.some((_, from) => isHere.every((is, i) => is(words[from + i] ?? '')));
}

function withoutS(word: string): string {
  return word.replace(/s$/, '');
}
