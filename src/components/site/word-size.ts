/**
 * The class of a large heading, by the longest of its words; undefined where all of them fit.
 *
 * @example wordSize('Första linjen') //=> undefined
 * @example wordSize('Kommunalförbundet') //=> 'has-long-word'
 */
export function wordSize(heading: string): string | undefined {
  const longest = Math.max(...heading.split(/[\s-]/).map((word) => Array.from(word).length));
  if (longest > 19) return 'has-longest-word';
  return longest > 14 ? 'has-long-word' : undefined;
}
