import { makeBlock, plainRun, type Block } from './block.ts';
import { textLines, type Line } from './text-lines.ts';

const SENTENCE_END = /[.!?…]["”’»)]*$/;

/**
 * A plain text as blocks: headings that are marked as such, list items, rows with tabs or bars
 * between their cells, rules, and paragraphs. What only looks like a heading stays a paragraph.
 */
export function readText(text: string): Block[] {
  const lines = textLines(text);
  return lines.map((line, index) => toBlock(line, index, lines));
}

function toBlock(line: Line, index: number, lines: Line[]): Block {
  const place = { line: line.number, tight: line.tight };
  if (line.rule) return makeBlock([plainRun(line.text)], { ...place, aside: 'rule' });
  if (isRow(line, index, lines)) return row(line, place);
  const hashes = /^(#{1,6})\s+\S/.exec(line.text)?.[1];
  if (hashes !== undefined) return heading(line.text, { ...place, level: hashes.length, signs: 1 });
  if (line.underlined !== 0) return heading(line.text, { ...place, level: line.underlined });
  if (line.bullet !== null && isItem(line, index, lines)) return item(line, place);
  const starred = /^([*_=]{1,5})\s*(?=\S)(.*\S)\s*\1:?$/.exec(line.text);
  const run = { ...plainRun(starred?.[2] ?? line.text), strong: starred !== null };
  return makeBlock([run], place);
}

function heading(text: string, given: Partial<Block>): Block {
  return makeBlock([plainRun(text)], { kind: 'heading', ...given });
}

function item(line: Line, place: Partial<Block>): Block {
  const level = 1 + Math.floor(Math.min(line.indent, 12) / 4);
  const ordered = line.bullet?.number !== null;
  return makeBlock([plainRun(line.text)], { ...place, kind: 'item', level, ordered, signs: 1 });
}

/**
 * A dash may begin a list's item or what somebody says: what is said ends as a sentence does, and
 * stands in a paragraph of its own. A number begins an item only beside the number after or before.
 */
function isItem({ bullet, text, tight }: Line, index: number, lines: Line[]): boolean {
  const [before, after] = [lines[index - 1], lines[index + 1]];
  if (bullet === null) return false;
  if (bullet.number !== null) {
    const near = [before?.bullet?.number ?? null, after?.bullet?.number ?? null];
    return near.some((other) => other !== null && Math.abs(other - (bullet.number ?? 0)) === 1);
  }
  if (!/[-–—]/.test(bullet.sign)) return true;
  const beside =
    (tight && before?.bullet?.sign === bullet.sign) ||
    (after?.tight === true && after.bullet?.sign === bullet.sign);
  if (bullet.sign === '-' && beside) return true;
  if (SENTENCE_END.test(text)) return false;
  return beside || !text.includes(',') || (before?.text.endsWith(':') ?? false);
}

/** Cells count as such where the line above or below has them as well. */
function isRow(line: Line, index: number, lines: Line[]): boolean {
  const cells = cellCount(line);
  const near = [lines[index - 1], lines[index + 1]];
  return cells > 1 && near.some((other) => other !== undefined && cellCount(other) > 1);
}

function cellCount({ text, bullet, rule }: Line): number {
  if (bullet !== null || rule) return 0;
  return separate(text).filter((cell) => cell !== '|').length;
}

/** The cells of a line, with the bars between them. */
function separate(text: string): string[] {
  const parts = text.includes('\t') ? text.split(/\t+/) : text.split(/(?<=^|\s)(\|)(?=\s|$)/);
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function row({ text }: Line, place: Partial<Block>): Block {
  const parts = separate(text);
  const cells: [number, number][] = [];
  let at = 0;
  for (const part of parts) {
    const length = part.split(/\s+/).length;
    if (part !== '|') cells.push([at, at + length]);
    at += length;
  }
  return makeBlock([plainRun(parts.join(' '))], { ...place, kind: 'row', cells });
}
