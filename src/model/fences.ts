import type { Place } from './source.ts';

/** The lines of hyphens that front matter stands between, and what programs make of three hyphens. */
export const FENCE = '---';

/** Before the signs: what nobody sees. */
const BEFORE = '[ \\t\\u00A0\\u200B\\u2060\\uFEFF]*';
const SIGNS =
  '(?:[-‐‑‒–—―−]*[‐‑‒–—―−][-‐‑‒–—―−]*|-{4,}|--|\\*{2,}|_{3,}|={2,}|~{3,}|\\+{3,}|- - -|\\* \\* \\*|\\\\---|\\.{3}|`{3}\\w*)';
const AFTER = '[ \\t\\u00A0\\u200B\\u2060\\uFEFF]*$';
const ALMOST = new RegExp(`^(?:${BEFORE}${SIGNS}|[ \\t\\u00A0\\u200B\\u2060\\uFEFF]+---)${AFTER}`);
/** At the margin: what is moved in may belong to a text of several lines. */
const ALMOST_AT_MARGIN = new RegExp(`^${SIGNS}${AFTER}`);
/** A line of hyphens that is one, but for spaces that YAML's own may not have. */
const PADDED = /^---[\u00A0\u200B\u2060\uFEFF]+$/;

/** A line that front matter may have: a key, an item, more of a value, a comment, nothing. */
const LIKE_YAML = /^(?:\s|#(?!#+ )|- |[^\s:]+[ \t]*:|[}\]]|$)/;

/** Hyphens with words behind them. */
const CROWDED = /^---[ \t]*[^\s-]/;

/** The first line where it was surely meant as the hyphens that front matter begins with. */
export function almostOpening(text: string): Place | null {
  const [first = ''] = linesOf(text);
  return ALMOST.test(first) || PADDED.test(first) ? { at: 0, read: first } : null;
}

/**
 * The first line that was surely meant as the hyphens that front matter ends with, after lines that
 * front matter may have.
 *
 * @param from offset of the first line after the opening hyphens
 * @param to offset where the front matter ends as it is written; null where it does not
 */
export function almostClosing(text: string, from: number, to: number | null): Place | null {
  let at = from;
  const pattern = to === null ? ALMOST : ALMOST_AT_MARGIN;
  for (const line of linesOf(text.slice(from, to ?? text.length))) {
    const isAlmost = pattern.test(line) || PADDED.test(line) || (to === null && CROWDED.test(line));
    if (at > from && isAlmost) return { at, read: line };
    if (!LIKE_YAML.test(line)) return null;
    at += line.length + (text.startsWith('\r\n', at + line.length) ? 2 : 1);
  }
  return null;
}

/**
 * The first line that front matter cannot have, where the text must begin; null for none.
 *
 * @param from offset of the first line after the opening hyphens
 */
export function textAfter(text: string, from: number): Place | null {
  let at = from;
  for (const line of linesOf(text.slice(from))) {
    if (!LIKE_YAML.test(line)) return { at, read: line };
    at += line.length + (text.startsWith('\r\n', at + line.length) ? 2 : 1);
  }
  return null;
}

/** Further down, front matter is not where someone forgot that something stands above it. */
const FEW = 2000;

/**
 * The line of hyphens of front matter that something stands above.
 *
 * @param isKey whether a name is that of a key
 */
export function lateOpening(text: string, isKey: (name: string) => boolean): Place | null {
  const start = text.slice(0, FEW);
  for (const { 1: name = '', index } of start.matchAll(/(?<=\n)---[ \t]*\r?\n([^\s:]+)[ \t]*:/g))
    if (isKey(name)) return { at: index, read: FENCE };
  return null;
}

function linesOf(text: string): string[] {
  return text.split(/\r?\n/);
}
