/** The icons that a site has at its root, by the names that browsers and phones ask for. */
export const ICONS = ['favicon.ico', 'favicon.svg', 'apple-touch-icon.png'];

/**
 * The icons that a site has brought. As soon as there is any, the program's own are left out, since
 * two signs for one site would mislead.
 *
 * @param files paths of the site's own files, from its root
 */
export function ownIcons(files: readonly string[]): string[] {
  return ICONS.filter((icon) => files.includes(icon));
}

/** All icons of a site that has brought these, or none. */
export function iconsWith(own: readonly string[]): readonly string[] {
  return own.length > 0 ? own : ICONS;
}
