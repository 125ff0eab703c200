import { inAny, type Found } from '../../search/query/found.ts';
import { formsTerm, partTerm } from '../../search/terms/index-term.ts';
import { isMarked, wordKey } from '../../search/language/word-key.ts';
import type { Finding } from './find-word.ts';

/** Records that have a word in any form. */
export function findForms(word: string, { index, language }: Finding): Promise<Found> {
  const term = formsTerm(wordKey(word, language));
  return index.find({ term, strict: isMarked(word) });
}

/** Records that have a word in any form, or as part of a compound. */
export async function findFormsAndParts(word: string, finding: Finding): Promise<Found> {
  const { index, language } = finding;
  const term = partTerm(wordKey(word, language));
  const [whole, part] = await Promise.all([
    findForms(word, finding),
    index.find({ term, strict: isMarked(word) }),
  ]);
  return inAny([whole, part]);
}
