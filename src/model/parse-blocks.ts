import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';

const blocks = unified().use(remarkParse).use(remarkGfm).use(withoutMarks);

/** All that means something inside a line, by the names of micromark and its additions. */
const MARKS = [
  'attention',
  'autolink',
  'characterEscape',
  'characterReference',
  'codeText',
  'emailAutolink',
  'gfmFootnoteCall',
  'gfmPotentialFootnoteCall',
  'hardBreakEscape',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'protocolAutolink',
  'strikethrough',
  'tasklistCheck',
  'wwwAutolink',
];

function withoutMarks(this: Processor): void {
  this.data().micromarkExtensions?.push({ disable: { null: MARKS } });
}

/**
 * The paragraphs, lists, tables and other blocks of a Markdown text, in which each mark inside a line
 * is left as the character that it is. Takes time that grows with the text's length alone, however
 * many marks there are.
 *
 * @throws {RangeError} when the parser, which is recursive, runs out of stack on hostile nesting
 */
export function parseBlocks(text: string): Root {
  return blocks.parse(text);
}
