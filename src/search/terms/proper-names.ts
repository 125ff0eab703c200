import { counties, municipalities } from '../../model/municipalities.ts';
import type { SearchRecord } from '../records/search-record.ts';
import { wordsOf } from '../language/words-of.ts';

/** A word that does not begin a sentence. */
const WITHIN = /(?<=[\p{L}\p{N},] )[\p{L}\p{M}]+/gu;
/** Words of names that are words too: they stand in compounds as such. */
const NO_NAMES = ['län', 'läns'];

/**
 * Names in lower case, with their genitives, that must not be split as if they were compounds: of
 * municipalities and counties, of who speaks or leads, and all that within sentences only stands
 * with a capital.
 */
export function properNames(records: SearchRecord[]): Set<string> {
  const people = records.flatMap(({ meta }) => [meta.speaker ?? '', meta.chair ?? '']);
  const places = [...municipalities, ...counties].map(({ name }) => name);
  const known = [...people, ...places].flatMap(wordsOf).map((word) => word.toLowerCase());
  const names = new Set([...known, ...alwaysCapital(records)]);
  for (const name of NO_NAMES) names.delete(name);
  for (const name of [...names]) names.add(`${name}s`);
  return names;
}

function alwaysCapital(records: SearchRecord[]): string[] {
  // Each word once: a text has the same words over and over.
  const words = new Set<string>();
  for (const { text } of records) for (const word of text.match(WITHIN) ?? []) words.add(word);
  const capital = new Set<string>();
  const small = new Set<string>();
  for (const word of words) {
    const lower = word.toLowerCase();
    (word === lower ? small : capital).add(lower);
  }
  return [...capital].filter((word) => !small.has(word));
}
