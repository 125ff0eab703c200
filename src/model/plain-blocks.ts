/** A paragraph or a heading that holds nothing but words: Markdown makes one text of them. */
export interface PlainBlock {
  /** Of a heading, 1 to 6; 0 for a paragraph. */
  depth: 0 | 1 | 2 | 3 | 4 | 5 | 6;
  /** Offset of its first character, which begins a line, in UTF-16 code units. */
  start: number;
  /** Offset after its last character. */
  end: number;
  /** Lines counted from 1. */
  firstLine: number;
  lastLine: number;
  /** Column, counted from 1, after its last character. */
  endColumn: number;
}

/**
 * A line that no parser of Markdown, with GitHub's additions, can see anything in: it begins as no
 * list, heading, rule or indented code does, ends without a break, and holds no mark, reference or
 * address. Control characters are left to the parser too.
 */
const WORDS =
  /^(?:[\p{L}"'”’»–—(]|\d+(?![\d.)]))(?:[^\p{Cc}!&*<>@[\\\]_`|~]*[^\p{Cc}!&*<>@[\\\]_`|~ ])?$/u;
/** What becomes a link without any mark. */
const ADDRESS = /:\/\/|www\./i;
const BLANK = /^[ \t]*$/;
/** A heading without marks after its words too. */
const HEADING = /^(#{1,6}) ([^#]+)$/;

/**
 * The paragraphs and headings of a text, alone between blank lines, that hold nothing but words.
 * Wherever the text around them puts them, in code for one, is for the parser to say.
 *
 * @param text with line feeds alone as line ends
 */
export function plainBlocks(text: string): PlainBlock[] {
  const found: PlainBlock[] = [];
  let [at, line] = [0, 1];
  let lines: string[] = [];
  const finish = (): void => {
    const depth = plainDepth(lines);
    const [first, last] = [line - lines.length, lines.at(-1) ?? ''];
    const start = at - lines.reduce((length, each) => length + each.length + 1, 0);
    const endColumn = last.length + 1;
    if (depth !== null)
      found.push({ depth, start, end: at - 1, firstLine: first, lastLine: line - 1, endColumn });
    lines = [];
  };
  for (const each of text.split('\n')) {
    if (BLANK.test(each)) finish();
    else lines.push(each);
    [at, line] = [at + each.length + 1, line + 1];
  }
  finish();
  return found;
}

/** Null for lines that are neither. */
function plainDepth(lines: string[]): PlainBlock['depth'] | null {
  const [first = '', second] = lines;
  const heading = second === undefined ? HEADING.exec(first) : null;
  const [, marks = '', words = ''] = heading ?? [];
  if (marks !== '') return isPlain(words) ? (marks.length as PlainBlock['depth']) : null;
  return lines.length > 0 && lines.every(isPlain) ? 0 : null;
}

function isPlain(words: string): boolean {
  return WORDS.test(words) && !ADDRESS.test(words);
}
