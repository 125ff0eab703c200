import { lowerCase } from '../language/word-key.ts';
import { wordsOfToken } from '../language/words-of.ts';
import { MOST_LETTERS, MOST_WORDS, queryWords } from './query-words.ts';

/** The words of a query, and which of them are asked for word for word. */
interface AskedWords {
  words: string[];
  /** Places of the first and the last word between two quotation marks. */
  quoted: { from: number; to: number }[];
}

/** Telephones put in marks of their own, in Swedish the same before and after. */
const QUOTATION = /["“”„‟«»]/gu;

/**
 * The words of a query. What stands between quotation marks is parted as a text is; a mark without
 * another one, as while the phrase is typed, means nothing.
 *
 * @example askedWords('"öppen förskola" Lund')
 * //=> { words: ['öppen', 'förskola', 'Lund'], quoted: [{ from: 0, to: 1 }] }
 */
export function askedWords(query: string): AskedWords {
  const asked: AskedWords = { words: [], quoted: [] };
  const parts = query.slice(0, MOST_LETTERS).split(QUOTATION);
  for (const [at, part] of parts.entries()) {
    const isQuoted = at % 2 === 1 && at < parts.length - 1;
    const from = asked.words.length;
    const own = isQuoted ? phraseWords(part) : queryWords(part);
    asked.words.push(...own.slice(0, MOST_WORDS - from));
    const to = asked.words.length - 1;
    if (isQuoted && to >= from) asked.quoted.push({ from, to });
  }
  return asked;
}

/** A query that asks for the same words, but not word for word. */
export function unquoted(query: string): string {
  return query.replace(QUOTATION, ' ');
}

/** A query as it is told between quotation marks: its own become single ones. */
export function withinMarks(query: string): string {
  return query.trim().replace(QUOTATION, '’');
}

/** The words of a text, in the order in which {@link askedWords} has those of a phrase. */
export function phraseWords(text: string): string[] {
  return text
    .split(/\s+/u)
    .flatMap(wordsOfToken)
    .filter((word) => lowerCase(word) !== '');
}
