/** From what stays sharp at any size to what has the fewest points. */
const SHARPEST_FIRST = ['favicon.svg', 'apple-touch-icon.png', 'favicon.ico'];

/**
 * The icon that is shown beside the name of the site, or null where it has brought none.
 *
 * @param icons names of those it has brought
 */
export function markAmong(icons: readonly string[]): string | null {
  return SHARPEST_FIRST.find((icon) => icons.includes(icon)) ?? null;
}
