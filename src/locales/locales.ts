import { en } from './en.ts';
import type { Locale } from './locale.ts';
import { sv } from './sv.ts';

/** Every locale by its code. */
export const locales: Record<Locale['code'], Locale> = { sv, en };
