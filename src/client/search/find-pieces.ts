import { inAll, only, type FoundAlternative } from '../../search/query/found.ts';
import { knownParts } from '../../search/query/known-parts.ts';
import { parseRecordName } from '../../search/records/record-name.ts';
import type { Sought } from '../../search/marks/sought.ts';
import { findFormsAndParts } from './find-forms.ts';
import type { Finding } from './find-word.ts';
import type { IndexStore } from './index-store.ts';

/** A part tells something where at most so many records have it, or that share of all. */
const FEW = 3;
const FEW_SHARE = 0.05;
/** What ends a compound says only what sort of thing it is, such as "plats"; longer, a little more. */
const LEAST_LAST = 7;

/**
 * Of a compound that nothing has, the parts that say something. What is found is not what was asked
 * for, so only what people have told is looked at, and each result says which part it has.
 */
export async function findPieces(
  word: string,
  store: IndexStore,
  finding: Finding,
): Promise<{ alternatives: FoundAlternative[]; sought: Sought[] }> {
  if (!finding.language.compounds) return { alternatives: [], sought: [] };
  const [{ size }, { known }] = [await store.facts(), await store.words()];
  const { first, last } = knownParts(word, known, finding.language);
  const tells = last !== null && last.part.length >= LEAST_LAST;
  const each = await Promise.all(
    [first, tells ? last : null]
      .filter((part) => part !== null)
      .map(async ({ known: { word: piece } }) => {
        const found = await findFormsAndParts(piece, finding);
        return { piece, found: only(found, (id) => parseRecordName(id).kind !== 'page') };
      }),
  );
  const few = each.filter(({ found }) => found.size <= Math.max(FEW, size * FEW_SHARE));
  const having = (parts: typeof few): FoundAlternative => ({
    tier: 'near',
    why: { kind: 'piece', asked: word, pieces: parts.map(({ piece }) => piece) },
    found: inAll(parts.map(({ found }) => found)),
  });
  return {
    alternatives: [...(few.length > 1 ? [few] : []), ...few.map((one) => [one])].map(having),
    sought: few.map(({ piece }): Sought => ({ words: piece, tier: 'near' })),
  };
}
