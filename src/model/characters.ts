import type { Nodes, Root } from 'mdast';
import type { Source } from './source.ts';
import { walk } from './walk.ts';

/**
 * What no output can hold: control characters but for tabs and the ends of lines, halves of
 * characters, what Unicode says is none (XML 1.0, section 2.2), and what turns all that follows it
 * round (UAX #9, section 2.2).
 */
const UNFIT = /[^\P{Cc}\t\n\r]|\p{Cs}|[\u202D\u202E\uFFFE\uFFFF]/u;

/**
 * What nobody sees and comes along when a text is pasted. In names and titles it would make other
 * words and addresses of them. Not joiners, which some languages and signs need.
 */
const UNSEEN = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202C\u2060-\u2069\uFEFF]/;

/** Of those, what a whole text may not need either: marks of direction and soft hyphens, it may. */
const UNSEEN_IN_TEXT = /[\u180E\u200B\u202A-\u202C\u2060-\u2069\uFEFF]/;

/** A character as it stands, or as YAML 1.2 writes it between quotation marks (section 5.7). */
const WRITTEN =
  /\\u[dD][89abAB][\da-fA-F]{2}\\u[dD][c-fC-F][\da-fA-F]{2}|\\(?:x[\da-fA-F]{2}|u[\da-fA-F]{4}|U[\da-fA-F]{8}|[\s\S])|[\s\S]/gu;
const AS_IT_STANDS = /[\s\S]/gu;
const NAMED: Record<string, string> = {
  0: '\0',
  a: '\u0007',
  b: '\b',
  e: '\u001B',
  f: '\f',
  v: '\v',
  N: '\u0085',
};

/**
 * A value as it can be used: without what nobody sees, which is a warning; null where it holds what no
 * output can hold, which is an error.
 *
 * @param read the value as YAML reads it
 * @param at offset in the source where the value begins
 * @param length of the value as it is written
 */
export function usableValue(
  source: Source,
  read: string,
  { at, length }: { at: number; length: number },
): string | null {
  if (UNFIT.test(read)) {
    report(source, 'control-character', written(source, at, length, UNFIT));
    return null;
  }
  if (!UNSEEN.test(read)) return read;
  report(source, 'invisible-character', written(source, at, length, UNSEEN));
  return read.replace(new RegExp(UNSEEN, 'g'), '');
}

/** Reports such characters in the text below the front matter, once for each line. */
export function reportCharacters(source: Source, bodyStart: number): void {
  const below = source.text.slice(bodyStart);
  if (!UNFIT.test(below) && !UNSEEN_IN_TEXT.test(below)) return;
  let at = bodyStart;
  for (const line of below.split('\n')) {
    const unfit = UNFIT.exec(line);
    const found = unfit ?? UNSEEN_IN_TEXT.exec(line);
    const code = unfit ? 'control-character' : 'invisible-character';
    if (found) report(source, code, { at: at + found.index, character: found[0] });
    at += line.length + 1;
  }
}

/** Reports those that a text writes by their numbers, such as `&#x202E;`. */
export function reportReferences(source: Source, body: Root): void {
  if (!source.text.includes('&')) return;
  walk(body, (node: Nodes) => {
    if (node.type !== 'text' && node.type !== 'image') return;
    const text = node.type === 'text' ? node.value : (node.alt ?? '');
    const [character] = UNFIT.exec(text) ?? [];
    const at = node.position?.start.offset ?? 0;
    const stands = source.text.slice(at, node.position?.end.offset);
    if (character !== undefined && !stands.includes(character))
      report(source, 'control-character', { at, character });
  });
}

/**
 * A line without what cannot be seen or shown; where nothing of the kind stands there, without what
 * YAML would make it of. What parts words is a space.
 *
 * @example withoutUnfit('talare: "Kim\\u0007 Holm"') //=> 'talare: "Kim Holm"'
 */
export function withoutUnfit(line: string): string {
  const isThere = UNFIT.test(line) || UNSEEN.test(line);
  return line.replace(isThere ? AS_IT_STANDS : WRITTEN, (each) => {
    const character = characterOf(each);
    if (!UNFIT.test(character) && !UNSEEN.test(character)) return each;
    return /[\v\f\u0085]/.test(character) ? ' ' : '';
  });
}

interface Found {
  at: number;
  character: string;
}

function written(source: Source, at: number, length: number, sought: RegExp): Found {
  const value = source.text.slice(at, at + length);
  const there = sought.exec(value);
  if (there !== null) return { at: at + there.index, character: there[0] };
  for (const { 0: each, index } of value.matchAll(WRITTEN)) {
    const character = characterOf(each);
    if (sought.test(character)) return { at: at + index, character };
  }
  return { at, character: '' };
}

function characterOf(each: string): string {
  if (!each.startsWith('\\') || each.length === 1) return each;
  const codes = Array.from(each.matchAll(/\\[xuU]([\da-fA-F]+)/g), ([, code = '']) => code);
  if (codes.length === 0) return NAMED[each[1] ?? ''] ?? '';
  const numbers = codes.map((code) => Number.parseInt(code, 16));
  return numbers.some((code) => code > 0x10ffff) ? '' : String.fromCodePoint(...numbers);
}

function report(
  source: Source,
  code: 'control-character' | 'invisible-character',
  { at, character }: Found,
): void {
  const point = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  source.fault(code, { at, read: `U+${point}` }, {});
}
