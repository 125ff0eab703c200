import { fold } from '../../model/fold.ts';
import type { SearchLanguage } from '../language/language.ts';
import { isAbbreviation } from '../terms/synonym-groups.ts';
import { isMarked, sameKey, wordKey } from '../language/word-key.ts';
import { wordsOf } from '../language/words-of.ts';

/** A word or phrase of a group of synonyms, where it stands in a query; `to` is its last word. */
interface AskedGroup {
  from: number;
  to: number;
  /** The group's number. */
  group: number;
}

/** Groups of synonyms that a query has a word or phrase of, the longest first. */
export function askedGroups(
  words: string[],
  groups: string[][],
  language: SearchLanguage,
): AskedGroup[] {
  const found = groups.flatMap((members, group) =>
    members.flatMap((member): AskedGroup[] => {
      const phrase = wordsOf(member);
      return words.flatMap((_, from) => {
        const asked = words.slice(from, from + phrase.length);
        const stands = phrase.every((word, i) => isAsked(word, asked[i] ?? '', language));
        return stands && phrase.length > 0 ? [{ from, to: from + phrase.length - 1, group }] : [];
      });
    }),
  );
  return found.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
}

/** An abbreviation has no forms but a genitive: whoever asks for "illness" does not mean ILL. */
function isAsked(word: string, asked: string, language: SearchLanguage): boolean {
  if (isAbbreviation(word)) return withoutS(word) === withoutS(asked);
  return sameKey(wordKey(asked, language), wordKey(word, language), isMarked(asked));
}

function withoutS(word: string): string {
  return fold(word).replace(/s$/, '');
}
