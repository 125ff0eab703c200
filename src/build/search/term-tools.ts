import type { SynonymGroup } from '../../model/synonym-group.ts';
import { compoundJoiner, compoundSplitter } from '../../search/compounds/compounds.ts';
import type { SearchLanguage } from '../../search/language/language.ts';
import { searchLanguage } from '../../search/language/all.ts';
import { properNames } from '../../search/terms/proper-names.ts';
import type { TermTools } from '../../search/terms/record-terms.ts';
import type { SearchRecord } from '../../search/records/search-record.ts';
import { readCompoundDictionary } from './compound-dictionary.ts';

/** What terms are made with. Other languages than Swedish have neither compounds nor a dictionary. */
export function termTools(
  code: SearchLanguage['code'],
  groups: SynonymGroup[],
  records: SearchRecord[],
): TermTools {
  const language = searchLanguage(code);
  const names = properNames(records);
  if (!language.compounds) {
    const [split, join, isWord] = [(word: string) => [word], () => null, () => false];
    return { language, groups, names, split, join, isWord };
  }
  const dictionary = readCompoundDictionary();
  return {
    language,
    groups,
    names,
    split: compoundSplitter(dictionary, names),
    join: compoundJoiner(dictionary),
    // Z: stands only within compounds.
    isWord: (word) => dictionary.flags(word)?.includes('Z') === false,
  };
}
