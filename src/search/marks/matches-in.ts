import type { SearchLanguage } from '../language/language.ts';
import { phraseWords } from '../query/asked-words.ts';
import { hasPhrase } from '../query/has-phrase.ts';
import { matchWord, soughtWord, textWord, type SoughtWord, type TextWord } from './match-word.ts';
import type { Sought } from './sought.ts';
import { compareTiers, type Tier } from '../query/tier.ts';
import { WORD, wordsOf } from '../language/words-of.ts';

/** A stretch of a text in UTF-16 code units, `end` not included. */
export interface Match {
  start: number;
  end: number;
  tier: Tier;
}

interface Placed extends TextWord {
  start: number;
}

/** Keys as short as this stand by chance in many words: "lag" in "förslag". */
const SHORT = 3;
/** Letters of a word that may stand as two. */
const PARTED = 7;

/**
 * Where in a text the words sought are, how surely, in order and not overlapping. Nothing of the
 * text is kept.
 *
 * @example matchesIn('En kommunpolis', [{ words: 'polisen', tier: 'exact' }], searchLanguage('sv'))
 * //=> [{ start: 9, end: 14, tier: 'part' }]
 */
export function matchesIn(text: string, sought: Sought[], language: SearchLanguage): Match[] {
  const words = [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    ...textWord(word),
    start: index,
  }));
  const found = sought.flatMap((one) =>
    phraseMatches(words, one, language)
      .filter((match) => one.literal !== true || isLiteral(text, match, one))
      .map((match) => ({
        ...match,
        tier: compareTiers(match.tier, one.tier) > 0 ? match.tier : one.tier,
      })),
  );
  return withoutOverlap(found);
}

/** Whether it is what is sought word for word. */
function isLiteral(text: string, { start, end, tier }: Match, { words }: Sought): boolean {
  return tier !== 'part' && hasPhrase(text.slice(start, end), phraseWords(words));
}

function phraseMatches(words: Placed[], { words: phrase }: Sought, language: SearchLanguage) {
  const parts = wordsOf(phrase).map((word) => soughtWord(word, language));
  const [first, ...rest] = parts;
  if (first === undefined) return [];
  if (rest.length === 0) return wordMatches(words, first, language);
  return words.flatMap((_, at): Match[] => {
    const matches: Match[] = [];
    for (const [i, part] of parts.entries()) {
      const match = matchAt(words[at + i], part, language);
      if (match === null || match.tier === 'part') return [];
      matches.push(match);
    }
    return [joined(matches)];
  });
}

function wordMatches(words: Placed[], sought: SoughtWord, language: SearchLanguage): Match[] {
  const matches = [
    ...words.flatMap((word) => matchAt(word, sought, language) ?? []),
    ...partedMatches(words, sought, language),
  ];
  const sure = matches.filter(({ tier }) => tier !== 'part');
  return sought.key.length <= SHORT && sure.length > 0 ? sure : matches;
}

/** "Lätt tillgänglig" where "lättillgänglig" is sought. */
function partedMatches(words: Placed[], sought: SoughtWord, language: SearchLanguage): Match[] {
  const asked = sought.compared;
  if (asked.length < PARTED) return [];
  return words.flatMap((first, at) => {
    const second = words[at + 1];
    const begin = sought.strict ? first.strict : first.loose;
    if (second === undefined || begin.length >= asked.length || !asked.startsWith(begin)) return [];
    const whole = (first.word + second.word).replace(/([bcdfghjklmnpqrstvwxz])\1\1/giu, '$1$1');
    const match = matchWord(textWord(whole), sought, language);
    if (match === null || match.tier === 'part') return [];
    return [{ ...match, start: first.start, end: second.start + second.word.length }];
  });
}

function matchAt(
  at: Placed | undefined,
  sought: SoughtWord,
  language: SearchLanguage,
): Match | null {
  const match = at === undefined ? null : matchWord(at, sought, language);
  if (at === undefined || match === null) return null;
  return { ...match, start: at.start + match.start, end: at.start + match.end };
}

function joined(matches: Match[]): Match {
  const tiers = matches.map(({ tier }) => tier).sort(compareTiers);
  return {
    start: matches[0]?.start ?? 0,
    end: matches.at(-1)?.end ?? 0,
    tier: tiers.at(-1) ?? 'exact',
  };
}

/** Of matches that overlap, the longest, and of equally long ones the surest. */
function withoutOverlap(matches: Match[]): Match[] {
  const length = ({ start, end }: Match): number => end - start;
  const best = matches.toSorted(
    (a, b) => length(b) - length(a) || compareTiers(a.tier, b.tier) || a.start - b.start,
  );
  const kept: Match[] = [];
  for (const match of best)
    if (!kept.some(({ start, end }) => start < match.end && match.start < end)) kept.push(match);
  return kept.sort((a, b) => a.start - b.start);
}
