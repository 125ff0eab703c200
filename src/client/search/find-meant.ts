import { inAll, inAny, only, type Found, type FoundAlternative } from '../../search/query/found.ts';
import { askedGroups } from '../../search/query/asked-groups.ts';
import { derivedWords } from '../../search/language/derived-words.ts';
import type { KnownWord } from '../../search/query/known-words.ts';
import { nearWords } from '../../search/query/near-words.ts';
import type { Sought } from '../../search/marks/sought.ts';
import { splitAsked } from '../../search/query/split-asked.ts';
import { standNear } from '../../search/query/stand-near.ts';
import { wordAsks } from '../../search/query/word-asks.ts';
import { isClosed } from '../../search/language/word-key.ts';
import { alternative, findAll, findSynonyms, inOrder, type Finding } from './find-word.ts';
import { findForms, findFormsAndParts } from './find-forms.ts';
import type { IndexStore } from './index-store.ts';
import { likeliest } from './likeliest.ts';

/** What may have been meant by a word that nothing has. */
interface Meant {
  alternatives: FoundAlternative[];
  sought: Sought[];
}

/** A word that is two, or else is misspelt, or else made from one that is there. */
export async function findMeant(word: string, store: IndexStore, finding: Finding): Promise<Meant> {
  const { known } = await store.words();
  const { index, language } = finding;
  const ways = [
    () => findSplit(splitAsked(word, known, language), store, finding),
    () => findNear(word, nearWords(word, known, language), finding),
    // "Utredning" where "utreda" is asked.
    () => findAll('part', wordAsks(word, false, language).related, index).then(unmarked),
    () => findNear(word, derivedWords(word, known, language), finding),
  ];
  for (const find of ways) {
    const { alternatives, sought } = await find();
    const found = alternatives.filter((one) => one.found.size > 0);
    if (found.length > 0) return { alternatives: inOrder(found), sought };
  }
  return unmarked([]);
}

function unmarked(alternatives: FoundAlternative[]): Meant {
  return { alternatives, sought: [] };
}

async function findSplit(
  parts: [string, string][],
  store: IndexStore,
  finding: Finding,
): Promise<Meant> {
  const found = unmarked([]);
  for (const [first, second] of parts) {
    const together = await findTogether(first, second, finding);
    const apart = await findApart(first, second, store, finding);
    found.alternatives.push(alternative('inflected', together), alternative('part', apart));
    if (together.size > 0) found.sought.push({ words: `${first} ${second}`, tier: 'inflected' });
    if (apart.size > 0)
      found.sought.push(...[first, second].map((words): Sought => ({ words, tier: 'part' })));
  }
  return found;
}

/** "Andralinjen" where "andra linjen" stands. */
async function findTogether(first: string, second: string, finding: Finding): Promise<Found> {
  const [ahead, behind] = await Promise.all(
    [first, second].map((word) => findForms(word, finding)),
  );
  const both = inAll([ahead ?? new Map(), behind ?? new Map()]);
  return only(both, (id) => {
    const places = new Set(behind?.get(id)?.places);
    return ahead?.get(id)?.places.some((place) => places.has(place + 1)) === true;
  });
}

/** Where a part is in most records, their nearness says nothing. */
async function findApart(
  first: string,
  second: string,
  store: IndexStore,
  finding: Finding,
): Promise<Found> {
  if ([first, second].some((word) => isClosed(word, finding.language))) return new Map();
  const { size } = await store.facts();
  const each = await Promise.all([first, second].map((word) => findFormsAndParts(word, finding)));
  if (each.some((found) => found.size > Math.max(2, size / 2))) return new Map();
  const both = inAll(each);
  const candidates = likeliest(both).map(async (id) => {
    const { content } = await store.record(id);
    return standNear(content, [first, second], finding.language) ? id : null;
  });
  const near = new Set(await Promise.all(candidates));
  return only(both, (id) => near.has(id));
}

async function findNear(word: string, words: KnownWord[], finding: Finding): Promise<Meant> {
  const { language, groups } = finding;
  const each = words.map(async ({ word: meant }): Promise<FoundAlternative> => {
    const same = askedGroups([meant], groups, language).map(({ group }) => group);
    const [own, synonyms] = await Promise.all([
      findFormsAndParts(meant, finding),
      findSynonyms(meant, same, finding),
    ]);
    const found = inAny([own, ...synonyms.map((one) => one.found)]);
    return { tier: 'near', why: { kind: 'near', asked: word, meant }, found };
  });
  return {
    alternatives: await Promise.all(each),
    sought: words.map((one): Sought => ({ words: one.word, tier: 'near' })),
  };
}
