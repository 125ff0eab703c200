import type { SynonymGroup } from '../../model/synonym-group.ts';
import { compoundJoiner, compoundSplitter } from '../../search/compounds.ts';
import type { SearchLanguage } from '../../search/language.ts';
import { searchLanguage } from '../../search/languages/all.ts';
import { properNames } from '../../search/proper-names.ts';
import type { TermTools } from '../../search/record-terms.ts';
import type { SearchRecord } from '../../search/search-record.ts';
import { readCompoundDictionary } from './compound-dictionary.ts';

/** What terms are made with. Other languages than Swedish have neither compounds nor a dictionary. */
export function termTools(
  code: SearchLanguage['code'],
  groups: SynonymGroup[],
  records: SearchRecord[],
): TermTools {
  const language = searchLanguage(code);
  if (!language.compounds) {
    return { language, groups, split: (word) => [word], join: () => null, isWord: () => false };
  }
  const dictionary = readCompoundDictionary();
  return {
    language,
    groups,
    split: compoundSplitter(dictionary, properNames(records)),
    join: compoundJoiner(dictionary),
    // Z: stands only within compounds.
    isWord: (word) => dictionary.flags(word)?.includes('Z') === false,
  };
}
