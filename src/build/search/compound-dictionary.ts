import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { CompoundDictionary } from '../../search/compounds/lemmas.ts';

/** Power of two, several times the dictionary's 150,000 lines. */
const SLOTS = 1 << 19;
const [NEWLINE, SLASH, TAB] = [0x0a, 0x2f, 0x09];

/**
 * Reads the Swedish dictionary of DSSO. Its package reads it asynchronously with the rules for
 * endings, which take time and are not needed here.
 */
export function readCompoundDictionary(): CompoundDictionary {
  const folder = dirname(createRequire(import.meta.url).resolve('dictionary-sv'));
  const lines = readFileSync(join(folder, 'index.dic'), 'utf8');
  const table = hashLines(lines);
  return { flags: (word) => flagsOf(word, lines, table) };
}

/**
 * Where each line begins, by the hash of its word. A map of all words would take several times as
 * long to make, and a build asks for some thousands.
 */
function hashLines(lines: string): Int32Array {
  const table = new Int32Array(SLOTS);
  // The first line says how many there are.
  let start = lines.indexOf('\n') + 1;
  while (start < lines.length) {
    let hash = 0;
    let at = start;
    for (; at < lines.length && !endsWord(lines.charCodeAt(at)); at++)
      hash = mix(hash, lines.charCodeAt(at));
    if (at > start) put(table, hash, start);
    const end = lines.indexOf('\n', at);
    start = end < 0 ? lines.length : end + 1;
  }
  return table;
}

function put(table: Int32Array, hash: number, start: number): void {
  let slot = hash & (SLOTS - 1);
  while (table[slot] !== 0) slot = (slot + 1) & (SLOTS - 1);
  table[slot] = start;
}

/** Of each line that has the word, parted by spaces. Undefined where none has it. */
function flagsOf(word: string, lines: string, table: Int32Array): string | undefined {
  let hash = 0;
  for (let at = 0; at < word.length; at++) hash = mix(hash, word.charCodeAt(at));
  let flags: string | undefined;
  for (let slot = hash & (SLOTS - 1); table[slot] !== 0; slot = (slot + 1) & (SLOTS - 1)) {
    const end = (table[slot] ?? 0) + word.length;
    if (lines.startsWith(word, end - word.length) && endsWord(lines.charCodeAt(end)))
      flags = (flags === undefined ? '' : `${flags} `) + flagsAt(lines, end);
  }
  return flags;
}

function flagsAt(lines: string, end: number): string {
  if (lines.charCodeAt(end) !== SLASH) return '';
  return /[^\t\n]*/.exec(lines.slice(end + 1, end + 80))?.[0] ?? '';
}

/** A line is a word, and where it has flags a slash and the flags; a tab parts what else there is. */
function endsWord(code: number): boolean {
  return code === SLASH || code === NEWLINE || code === TAB || Number.isNaN(code);
}

function mix(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) | 0;
}
