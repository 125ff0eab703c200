import process from 'node:process';

/** The language of the computer, where a site is to say which and there is none: `en` or `sv`. */
export function ownLanguage() {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  return /^en/.test(LC_ALL || LC_MESSAGES || LANG || '') ? 'en' : 'sv';
}
