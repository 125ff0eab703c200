import { fold } from '../../model/fold.ts';
import type { SearchLanguage } from '../language/language.ts';
import { matchWord, soughtWord, textWord } from '../marks/match-word.ts';
import { wordsOf } from '../language/words-of.ts';

/** Words this many places apart, or nearer, may mean what their compound means. */
const NEAR = 3;

/**
 * Whether two words stand near each other in a text, in any of their forms or as parts of others:
 * "barn … i grupp" for "barngrupp".
 */
export function standNear(
  text: string,
  [first, second]: [string, string],
  language: SearchLanguage,
): boolean {
  const words = wordsOf(text).map(textWord);
  const [ahead, behind] = [first, second].map((word) => {
    const sought = soughtWord(fold(word), language);
    return words.flatMap((one, at) => (matchWord(one, sought, language) === null ? [] : [at]));
  });
  return (ahead ?? []).some((one) =>
    (behind ?? []).some((other) => one !== other && Math.abs(one - other) <= NEAR),
  );
}
