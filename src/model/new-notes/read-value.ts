import type { Locale } from '../../locales/locale.ts';
import type { Field } from '../fields.ts';
import type { Problem } from '../problem.ts';
import { Source } from '../source.ts';

/** What was understood of a text that stands in no file, and what is wrong with it. */
export interface ReadValue<T> {
  value: T | null;
  problems: Problem[];
}

/**
 * Reads an answer or an argument as the value of a key would be read in a note.
 *
 * @param key as the problems are to name it
 * @example readValue('datum', 'tisdag 24 september 2024', sv, readDate).value //=> '2024-09-24'
 */
export function readValue<T>(
  key: string,
  text: string,
  locale: Locale,
  read: (source: Source, field: Field) => T | null,
): ReadValue<T> {
  const problems: Problem[] = [];
  const source = new Source('', text, locale, problems);
  const value = read(source, { key, keyAt: 0, value: { kind: 'text', at: 0, read: text } });
  return { value, problems };
}
