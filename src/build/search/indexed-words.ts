import type { SynonymGroup } from '../../model/synonym-group.ts';
import { wordOfTerm } from '../../search/terms/index-term.ts';
import type { SearchLanguage } from '../../search/language/language.ts';
import { TermMaker } from '../../search/terms/record-terms.ts';
import { termTools } from './term-tools.ts';

/**
 * The words that an index of these texts holds beside the texts' own: parts of their compounds,
 * other ways to write them, and synonyms. Whoever may read the texts may read those.
 */
export function indexedWords(
  texts: string[],
  language: SearchLanguage['code'],
  synonyms: SynonymGroup[],
): string[] {
  const maker = new TermMaker(termTools(language, synonyms, []));
  const words = texts.flatMap((text) => {
    const { content } = maker.add({
      url: '',
      kind: 'page',
      text,
      language,
      meta: { title: '' },
      filters: {},
      facts: [],
    });
    return content.map(wordOfTerm);
  });
  const listed = maker.lexicon().entries.map(({ word }) => word);
  return [...new Set([...words, ...listed])];
}
