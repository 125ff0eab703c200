import { Lexer } from 'yaml';
import type { Source } from './source.ts';

/** Marks that the lexer puts between the pieces of the text. */
const MARKS = new Set(['\u0002', '\u0018', '\u001F']);
const SCALAR = '\u001F';

/**
 * Reports what YAML takes for a comment although it was surely meant to be read: a number sign
 * behind other text on its line, with a letter or digit right after it, as in `talare: #Anna` and
 * `rubrik: Projekt #tillsammans`. What may have been meant so is a warning: a comment in the place of a
 * value, as in `rubrik: # viktigt`.
 *
 * @param start offset of the YAML in the source
 */
export function reportHashes(source: Source, yaml: string, start: number): void {
  if (!yaml.includes('#')) return;
  for (const at of comments(yaml)) {
    const lineStart = yaml.lastIndexOf('\n', at - 1) + 1;
    if (yaml.slice(lineStart, at).trim() === '') continue;
    const line = /^[^\r\n]*/.exec(yaml.slice(lineStart))?.[0].trimEnd() ?? '';
    if (/^#+[^\s#]/.test(yaml.slice(at)))
      reportHash(source, line, at - lineStart, start + lineStart);
    else if (isAllThereIs(line.slice(0, at - lineStart), yaml.slice(lineStart + line.length)))
      reportComment(source, line.slice(at - lineStart), start + at);
  }
}

function reportHash(source: Source, line: string, hash: number, lineStart: number): void {
  const before = /^\s*(?:- +)*(?:[^\s:#"'[{]+:\s+)?/.exec(line)?.[0].length ?? 0;
  const value = line.slice(before);
  const isPlain = !/^["'[{|>]/.test(value);
  const near = isPlain ? `"${value.replaceAll('"', "'")}"` : '';
  const place = { at: lineStart + (isPlain ? before : hash), read: line.slice(hash) };
  source.fault('yaml-hash', place, { near });
}

/** A comment where a value would be: it may well have been meant as one. */
function reportComment(source: Source, comment: string, at: number): void {
  if (!/[\p{L}\p{N}]/u.test(comment)) return;
  const near = `"${comment.replaceAll('"', "'")}"`;
  source.fault('yaml-comment', { at, read: comment }, { near });
}

/** Whether a key or an item of a list has nothing before its comment, nor below it. */
function isAllThereIs(before: string, after: string): boolean {
  const [, dashes = '', key = ''] = /^( *(?:- +)*)([^\s:#"'[{-][^:]*:)?\s*$/.exec(before) ?? [];
  if (dashes === '' && key === '') return false;
  const next = /^(?:[ \t]*(?:#[^\r\n]*)?(?:\r?\n|$))*([ ]*)(- )?/.exec(after);
  const [own, below] = [dashes.length - (key === '' ? 2 : 0), next?.[1]?.length ?? 0];
  const hasItems = key !== '' && next?.[2] !== undefined && below === own;
  return below <= own && !hasItems;
}

/** Offsets of the comments. */
function* comments(yaml: string): Generator<number> {
  let at = 0;
  let before = '';
  for (const piece of new Lexer().lex(yaml)) {
    if (piece.startsWith('#') && before !== SCALAR) yield at;
    if (!MARKS.has(piece)) at += piece.length;
    before = piece;
  }
}
