import type { searchLanguage as words } from '../locales/sv/search-language.ts';
import { factWords } from './fact-words.ts';
import type { SearchLanguage } from './language.ts';
import { bothWays, wordList } from './word-forms.ts';

/** A language from a locale's words, and what is a matter of rules. */
export function makeLanguage(
  { irregular, irregularEndings, homographs, closed, weak, derivations, ...facts }: typeof words,
  rules: Pick<SearchLanguage, 'code' | 'stem' | 'compounds'>,
): SearchLanguage {
  const homographSet = new Set(wordList(homographs));
  const others = new Set([...homographSet, ...wordList(closed)]);
  return {
    ...rules,
    irregular: bothWays(irregular, others),
    irregularEndings: bothWays(irregularEndings, others),
    closed: new Set(bothWays({ closed }, homographSet).keys()),
    weak: new Set(bothWays({ weak }).keys()),
    derivations: wordList(derivations).sort((a, b) => b.length - a.length),
    facts: factWords(facts, rules.stem),
  };
}
