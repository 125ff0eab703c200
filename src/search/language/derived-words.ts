import { fold } from '../../model/fold.ts';
import type { KnownWord, KnownWords } from '../query/known-words.ts';
import type { SearchLanguage } from './language.ts';

/** Letters of what words have in common that are made from one. */
const LEAST = 5;
/** Letters that a word may have besides. */
const MOST_MORE = 4;
const MOST = 4;

/**
 * The known words that a word is made from, or that are made from the same: "frivilliga" for
 * "frivillighet". The commonest first.
 */
export function derivedWords(
  word: string,
  known: KnownWords,
  { derivations }: SearchLanguage,
): KnownWord[] {
  const asked = fold(word);
  const ending = derivations.find((end) => asked.endsWith(end));
  const base = asked.slice(0, asked.length - (ending?.length ?? asked.length));
  if (base.length < LEAST) return [];
  return known.words
    .filter(({ folded }) => folded.startsWith(base) && folded.length <= base.length + MOST_MORE)
    .sort((a, b) => b.count - a.count)
    .slice(0, MOST);
}
