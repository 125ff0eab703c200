import { fold } from '../../model/fold.ts';

/** Lists of a locale: words separated by spaces, by what they mean. */
type FormsBy<Key extends string> = Record<Key, string>;

/** @example wordList(' små  mindre') //=> ['små', 'mindre'] */
export function wordList(words: string): string[] {
  return words.split(' ').filter((word) => word !== '');
}

/**
 * What each word of the lists belongs to, by the word as written and without its accents.
 *
 * @param homographs words that are others when they lack accents: they stand only as written
 * @example bothWays({ small: 'små' }).get('sma') //=> 'small'
 */
export function bothWays<Key extends string>(
  lists: FormsBy<Key>,
  homographs: ReadonlySet<string> = new Set(),
): Map<string, Key> {
  const entries = (Object.entries(lists) as [Key, string][]).flatMap(([key, words]) =>
    wordList(words).map((word): [string, Key] => [word, key]),
  );
  const found = new Map(entries);
  for (const [word, key] of entries) {
    const bare = fold(word);
    if (!found.has(bare) && !homographs.has(bare)) found.set(bare, key);
  }
  return found;
}
