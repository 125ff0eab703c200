import { lowerCase } from '../language/word-key.ts';
import { wordsOfToken } from '../language/words-of.ts';

/** What is longer is no question any more. */
export const MOST_LETTERS = 200;
/** Each word costs several searches. */
export const MOST_WORDS = 24;

/**
 * The words of a query, parted as an index parts those of a text. Figures in groups are one number.
 *
 * @example queryWords('BVC:s 38 000') //=> ['BVC', '38000']
 */
export function queryWords(query: string): string[] {
  const words = query
    .slice(0, MOST_LETTERS)
    .split(/\s+/u)
    .flatMap((token) => wordsOfToken(asOne(token)))
    .filter((word) => lowerCase(word) !== '');
  return withNumbers(words).slice(0, MOST_WORDS);
}

/** "E-tjänst": the letter alone says nothing. "-23" is a year. */
function asOne(token: string): string {
  return token.replace(/^(\p{L})-(?=\p{L})/u, '$1').replace(/^[-–’'](?=[0-4]\d$)/, '20');
}

function withNumbers(words: string[]): string[] {
  const joined: string[] = [];
  let number = false;
  for (const word of words) {
    if (number && /^\d{3}$/.test(word)) joined.push((joined.pop() ?? '') + word);
    else {
      joined.push(word);
      number = /^\d{1,3}$/.test(word);
    }
  }
  return joined;
}
