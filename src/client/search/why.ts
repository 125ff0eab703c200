import { fill } from '../../locales/fill.ts';
import type { SearchLanguage } from '../../search/language/language.ts';
import { matchesIn } from '../../search/marks/matches-in.ts';
import type { Why } from '../../search/query/tier.ts';
import type { SearchHit } from './search-answer.ts';
import type { SearchWords } from './search-words.ts';

type Of<Kind extends Why['kind']> = Extract<Why, { kind: Kind }>;

/**
 * Why a result was found, in short phrases, where it does not have the words as they were typed.
 *
 * @example whyPhrases(hit, words, searchLanguage('sv')) //=> ['Del av ett ord', 'Utan: skola']
 */
export function whyPhrases(hit: SearchHit, words: SearchWords, language: SearchLanguage): string[] {
  const { why } = words;
  const meant = [...new Set(of(hit, 'near').map((one) => one.meant))];
  const without = of(hit, 'without').map(({ word }) => word);
  const phrases = [
    ...of(hit, 'fact').map(({ text }) => fill(why.fact, { fact: text })),
    ...(of(hit, 'loose').length === 0 ? [] : [why.loose]),
    ...tierPhrase(hit, words),
    ...meant.map((word) => fill(why.near, { word })),
    ...of(hit, 'synonym').map((one) =>
      fill(why.synonym, { words: standing(one, hit, language).join(', ') }),
    ),
    ...(without.length === 0 ? [] : [fill(why.without, { words: without.join(', ') })]),
  ];
  return [...new Set(phrases)];
}

function of<Kind extends Why['kind']>({ why }: SearchHit, kind: Kind): Of<Kind>[] {
  return why.filter((one): one is Of<Kind> => one.kind === kind);
}

/** Reasons that say what is only almost so. */
const TELLING: ReadonlySet<Why['kind']> = new Set(['near', 'loose', 'without']);

/** What no reason says: synonyms and words that were meant are named instead. */
function tierPhrase(hit: SearchHit, { why }: SearchWords): string[] {
  if (hit.tier === 'inflected' || hit.tier === 'part') return [why[hit.tier]];
  const told = hit.why.some(({ kind }) => TELLING.has(kind));
  return hit.tier === 'near' && !told ? [why.almost] : [];
}

/** The words of the group that can be read in the result; all of them if none can. */
function standing({ said }: Of<'synonym'>, hit: SearchHit, language: SearchLanguage): string[] {
  const facts = Object.values(hit.meta) as string[];
  const text = [...facts, hit.text].join(' · ');
  const read = said.filter(
    (words) => matchesIn(text, [{ words, tier: 'exact' }], language).length > 0,
  );
  return read.length > 0 ? read : said;
}
