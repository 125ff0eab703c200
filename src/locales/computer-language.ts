import type { Locale } from './locale.ts';

/** Of the variables that say it, the one before goes before the one after; an empty one says nothing. */
const VARIABLES = ['LC_ALL', 'LC_MESSAGES', 'LANG'];

/**
 * The language of a computer, as POSIX has programs take it from the environment: English, or
 * Swedish for all others.
 *
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html#tag_08_02
 */
export function computerLanguage(environment: Record<string, string | undefined>): Locale['code'] {
  const said = VARIABLES.map((name) => environment[name] ?? '').find((value) => value !== '');
  return said?.startsWith('en') === true ? 'en' : 'sv';
}
