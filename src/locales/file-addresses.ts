import type { Locale } from './locale.ts';

/**
 * The address of a feed, calendar or data file.
 *
 * @param base path the site lives under: empty, or such as `/network`
 * @example fileAddress('/network', sv.files, 'calendar') //=> '/network/kalender.ics'
 */
export function fileAddress(
  base: string,
  files: Locale['files'],
  file: keyof Locale['files'],
): string {
  return `${base}/${files[file]}`;
}
