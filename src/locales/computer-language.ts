/**
 * The language of a computer, as POSIX has its programs take it from the environment: English, or
 * Swedish for all others.
 *
 * @see https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html#tag_08_02
 */
export function computerLanguage({
  LC_ALL,
  LC_MESSAGES,
  LANG,
}: Record<string, string | undefined>): 'sv' | 'en' {
  return /^en/.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'en' : 'sv';
}
