/** A paragraph that holds nothing but words: Markdown makes one text of it, as it stands. */
export interface PlainParagraph {
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

/**
 * The paragraphs of a text, between blank lines, that hold nothing but words. Wherever the text
 * around them puts them, in code for one, is for the parser to say.
 *
 * @param text with line feeds alone as line ends
 */
export function plainParagraphs(text: string): PlainParagraph[] {
  const found: PlainParagraph[] = [];
  let [at, number] = [0, 1];
  let current: PlainParagraph | null = null;
  let isPlain = false;
  for (const line of text.split('\n')) {
    const end = at + line.length;
    if (BLANK.test(line)) {
      if (current !== null && isPlain) found.push(current);
      current = null;
    } else {
      isPlain = (current === null || isPlain) && WORDS.test(line) && !ADDRESS.test(line);
      current ??= { start: at, end, firstLine: number, lastLine: number, endColumn: 1 };
      Object.assign(current, { end, lastLine: number, endColumn: line.length + 1 });
    }
    [at, number] = [end + 1, number + 1];
  }
  if (current !== null && isPlain) found.push(current);
  return found;
}
