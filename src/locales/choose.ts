import { en } from './en.ts';
import type { Locale } from './locale.ts';
import { sv } from './sv.ts';

/** @example locale('sv').tag //=> 'sv-SE' */
export function locale(code: Locale['code']): Locale {
  return { sv, en }[code];
}
