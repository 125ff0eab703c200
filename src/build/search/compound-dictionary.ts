import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { CompoundDictionary } from '../../search/compound-parts.ts';

/**
 * Reads the Swedish dictionary of DSSO: two megabytes, about a fifth of a second. Its package reads
 * it asynchronously with the rules for endings, which take time and are not needed here.
 */
export function readCompoundDictionary(): CompoundDictionary {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-sv'));
  const flags = flagsOf(readFileSync(join(folder, 'index.dic'), 'utf8'));
  return { flags: (word) => flags.get(word) };
}

/** A line is a word, and where it has flags a slash and the flags; a tab parts what else there is. */
function flagsOf(dictionary: string): Map<string, string> {
  const flags = new Map<string, string>();
  let start = dictionary.indexOf('\n') + 1;
  while (start > 0 && start < dictionary.length) {
    const end = dictionary.indexOf('\n', start);
    const line = dictionary.slice(start, end < 0 ? undefined : end);
    const tab = line.indexOf('\t');
    const entry = tab < 0 ? line : line.slice(0, tab);
    const slash = entry.indexOf('/');
    const word = slash < 0 ? entry : entry.slice(0, slash);
    if (word !== '')
      flags.set(word, (flags.get(word) ?? '') + (slash < 0 ? '' : entry.slice(slash + 1)));
    start = end < 0 ? 0 : end + 1;
  }
  return flags;
}
