import type { searchLanguage } from '../../locales/sv/search-language.ts';
import { factWords } from './fact-words.ts';
import type { SearchLanguage } from './language.ts';
import { bothWays, wordList } from './word-forms.ts';

/** A locale's words, and what is a matter of rules. */
export interface LanguageParts extends Pick<SearchLanguage, 'code' | 'stem' | 'compounds'> {
  words: typeof searchLanguage;
}

/** A language as the search uses it: its lists of words made ready to be looked up. */
export function makeLanguage({ words, ...rules }: LanguageParts): SearchLanguage {
  const { irregular, irregularEndings, homographs, closed, weak, derivations, ...facts } = words;
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
