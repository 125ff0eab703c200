import type { SearchLanguage } from './language.ts';
import { keysOfGroup } from './synonym-groups.ts';
import { isMarked, sameKey, wordKey } from './word-key.ts';

/** A word or phrase of a group of synonyms, where it stands in a query; `to` is its last word. */
export interface AskedGroup {
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
  const asked = words.map((word) => ({ key: wordKey(word, language), strict: isMarked(word) }));
  const found = groups.flatMap((members, group) =>
    keysOfGroup({ words: members }, language).flatMap((keys): AskedGroup[] =>
      words.flatMap((_, from) => {
        const stands = keys.every((key, i) => {
          const one = asked[from + i];
          return one !== undefined && sameKey(one.key, key, one.strict);
        });
        return stands && keys.length > 0 ? [{ from, to: from + keys.length - 1, group }] : [];
      }),
    ),
  );
  return found.sort((a, b) => b.to - b.from - (a.to - a.from) || a.from - b.from);
}
