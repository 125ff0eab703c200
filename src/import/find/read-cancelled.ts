import { anyOf, findPhrase, hasWordOn, type Clues } from './word-list.ts';

/** That something is cancelled, as a text says it. */
export interface Cancelled {
  /** Of the word, as offsets. */
  start: number;
  end: number;
  reason: { text: string; start: number; end: number } | null;
}

/** Words of a reason. */
const MOST = 14;

/** Where a text says that a meeting is cancelled, and why; null where it does not. */
export function readCancelled(text: string, words: Clues): Cancelled | null {
  const found = findPhrase(words.cancelled, text);
  if (found === null) return null;
  const lead = text.slice(Math.max(0, found.start - 12), found.start);
  if (hasWordOn(words.not, lead)) return null;
  return {
    ...found,
    reason: reasonAfter(text, found.end, words) ?? reasonBefore(text, found.start, words),
  };
}

/** What a text says besides that something is cancelled, and why. */
export function textBeside(text: string, { start, end, reason }: Cancelled): string {
  return text.slice(0, start) + text.slice(Math.max(end, reason?.end ?? end));
}

function reasonAfter(text: string, end: number, words: Clues): Cancelled['reason'] {
  const rest = text.slice(end);
  const said = new RegExp(
    `^\\s*[,:;(–—-]*\\s*${anyOf(words.because)}\\s*:?\\s+([^.;)]+)`,
    'iu',
  ).exec(rest);
  const short = /^\s*(?:[:–—-]\s*|\()([\p{L} -]+)\)?\s*\.?$/u.exec(rest);
  const match = said ?? short;
  const reason = match?.[1]?.trim() ?? '';
  if (match === null || reason === '' || reason.split(/\s+/).length > (said ? MOST : 5))
    return null;
  return {
    text: plainCase(reason),
    start: end + (/\S/.exec(rest)?.index ?? 0),
    end: end + match[0].length,
  };
}

/** "På grund av sjukdom är träffen inställd." */
function reasonBefore(text: string, start: number, words: Clues): Cancelled['reason'] {
  const match = new RegExp(
    `${anyOf(words.because)}\\s+([^.,;]+?)\\s+${anyOf(words.was)}\\s`,
    'iu',
  ).exec(text.slice(0, start));
  const reason = match?.[1] ?? '';
  if (match === null || reason.split(/\s+/).length > MOST) return null;
  return { text: plainCase(reason), start: match.index, end: match.index + match[0].length };
}

/** What is written in capitals throughout, in small letters. */
function plainCase(text: string): string {
  return text === text.toUpperCase() ? text.toLowerCase() : text;
}
