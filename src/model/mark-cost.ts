import type { Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { parseBlocks } from './parse-blocks.ts';
import { walk } from './walk.ts';

/** A stretch of text in which marks can belong together. */
interface Stretch {
  /** Offset in the text. */
  at: number;
  marks: number;
  /** Steps that pairing its marks may take. */
  cost: number;
}

/** The marks of a whole text. */
interface MarkCost {
  marks: number;
  /** Steps that pairing them may take. */
  cost: number;
  /** Offset of the stretch that costs most. */
  at: number;
}

/** What begins or ends emphasis, code, links, notes and HTML; with a backslash before it, it does not. */
const MARK = /\\[\s\S]|[[\]*_~`<]/g;

/**
 * How many steps the parser may need for the marks of a text: for each it may look through the whole
 * paragraph. Counted without parsing, and for most texts that is enough; where it says too much,
 * paragraphs, items of lists and cells of tables are told apart and counted one by one.
 *
 * @param enough the cost below which it need not be exact
 */
export function markCost(text: string, enough: number): MarkCost {
  const rough = total(betweenBlankLines(text));
  return rough.cost <= enough ? rough : total(inBlocks(parseBlocks(text)));
}

/** The steps for the marks of one paragraph. */
export function costOf(paragraph: string): number {
  return stretch(paragraph, 0).cost;
}

function total(stretches: Stretch[]): MarkCost {
  const most = stretches.reduce((a, b) => (b.cost > a.cost ? b : a), { at: 0, marks: 0, cost: 0 });
  const sum = (of: 'marks' | 'cost'): number => stretches.reduce((all, each) => all + each[of], 0);
  return { at: most.at, marks: sum('marks'), cost: sum('cost') };
}

/** No paragraph goes on beyond a blank line. */
function betweenBlankLines(text: string): Stretch[] {
  const found: Stretch[] = [];
  let [start, at] = [0, 0];
  for (const line of text.split('\n')) {
    if (line.trim() === '') {
      if (at > start) found.push(stretch(text.slice(start, at), start));
      start = at + line.length + 1;
    }
    at += line.length + 1;
  }
  return [...found, stretch(text.slice(start), start)];
}

function inBlocks(root: Root): Stretch[] {
  const found: Stretch[] = [];
  walk(root, (node) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
      found.push(stretch(toString(node), node.position?.start.offset ?? 0));
  });
  return found;
}

function stretch(text: string, at: number): Stretch {
  const found = text.match(MARK) ?? [];
  const marks = found.filter((mark) => !mark.startsWith('\\')).length;
  return { at, marks, cost: marks * text.length };
}
