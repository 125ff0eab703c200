/** Characters. Enough to tell what it is about, and short enough to take in and to send in an e-mail. */
const LONGEST = 60;

/**
 * A slug of at most 60 characters, cut between two words where there are two.
 *
 * @example shortSlug('planen') //=> 'planen'
 */
export function shortSlug(slug: string): string {
  if (slug.length <= LONGEST) return slug;
  const cut = slug.slice(0, LONGEST + 1);
  const end = cut.lastIndexOf('-');
  return end > 0 ? cut.slice(0, end) : cut.slice(0, LONGEST);
}

/**
 * A slug that is not taken: with a number after it where it is.
 *
 * @example freeSlug('planen', (slug) => slug === 'planen') //=> 'planen-2'
 */
export function freeSlug(slug: string, isTaken: (slug: string) => boolean): string {
  if (!isTaken(slug)) return slug;
  let number = 2;
  while (isTaken(`${slug}-${String(number)}`)) number += 1;
  return `${slug}-${String(number)}`;
}
