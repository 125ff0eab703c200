/** A stretch of text with one look. */
export interface Run {
  text: string;
  strong: boolean;
  emphasis: boolean;
  struck: boolean;
  href: string | null;
}

/** Why a block is no part of a page's own text. */
export type Aside = 'frame' | 'title' | 'hidden' | 'rule' | 'picture' | 'footnote' | 'unread';

/** A piece of a page as its reader found it, in the order of the page. */
export interface Block {
  kind: 'text' | 'heading' | 'item' | 'row' | 'picture';
  /** Of a heading 1 to 6; of a list item its depth from 1; else 0. */
  level: number;
  ordered: boolean;
  quote: boolean;
  /** Follows the block before it on the next line, without space between. */
  tight: boolean;
  runs: Run[];
  /** The text of the runs together. */
  text: string;
  words: Word[];
  /** Words at the start that are the sign of a list item or heading, not its text. */
  signs: number;
  /** First and last word (excluded) of each cell of a table's row. */
  cells: [number, number][];
  /** Names of columns, not values. */
  head: boolean;
  /** Line of the source from 1; in a Word document, number of the paragraph. */
  line: number;
  aside: Aside | null;
  /** Number of the `article` it is in, from 1; 0 outside of all. */
  article: number;
}

/** What stands between two spaces, as offsets in the block's text. */
interface Word {
  start: number;
  end: number;
}

/** Words of a block, `to` excluded. */
export interface Span {
  block: Block;
  from: number;
  to: number;
}

/** A stretch of text without any look of its own. */
export const plainRun = (text: string): Run => ({
  text,
  strong: false,
  emphasis: false,
  struck: false,
  href: null,
});

/** Makes a block of its runs; what is not given has the values of a plain paragraph. */
export function makeBlock(runs: Run[], given: Partial<Block> = {}): Block {
  const text = runs.map((run) => run.text).join('');
  return {
    kind: 'text',
    level: 0,
    ordered: false,
    quote: false,
    tight: false,
    signs: 0,
    cells: [],
    head: false,
    line: 1,
    aside: null,
    article: 0,
    ...given,
    runs,
    text,
    words: wordsOf(text),
  };
}

/** @example wordsOf('en träff') //=> [{ start: 0, end: 2 }, { start: 3, end: 8 }] */
function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/\S+/g), ({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
  }));
}

/** The text of a span, as it stands. */
export function textOf({ block, from, to }: Span): string {
  const [first, last] = [block.words[from], block.words[to - 1]];
  return first && last && to > from ? block.text.slice(first.start, last.end) : '';
}

/** All words of a block. */
export function wholeOf(block: Block): Span {
  return { block, from: 0, to: block.words.length };
}

/** The whole of a block without its signs. */
export function contentOf(block: Block): Span {
  return { block, from: block.signs, to: block.words.length };
}

/** The words that a stretch of a block's text touches. */
export function spanAt(block: Block, start: number, end: number): Span {
  const from = block.words.findIndex((word) => word.end > start);
  const after = block.words.findIndex((word) => word.start >= end);
  const to = after === -1 ? block.words.length : after;
  return { block, from: from === -1 ? to : from, to };
}

/** Words as people count them: what has a letter or a figure. Dashes and bullets are signs. */
export function countWords(span: Span): number {
  const { block, from, to } = span;
  return block.words
    .slice(from, to)
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(block.text.slice(start, end))).length;
}

/** Whether all of a block's text is set in bold. */
export function isStrong({ runs }: Block): boolean {
  const visible = runs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return visible.length > 0 && visible.every(({ strong }) => strong);
}

/** The runs of a stretch of a block's text. */
export function runsBetween({ runs }: Block, start: number, end: number): Run[] {
  let at = 0;
  return runs.flatMap((run) => {
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, run.text.length)];
    at += run.text.length;
    return from < to ? [{ ...run, text: run.text.slice(from, to) }] : [];
  });
}
