import type { Heading, Paragraph, Root, RootContent, Text } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { visit } from 'unist-util-visit';
import { plainBlocks, type PlainBlock } from './plain-blocks.ts';

type Position = NonNullable<Root['position']>;
type Point = Position['start'];

const markdown = unified().use(remarkParse).use(remarkGfm).use(withoutLiteralTokens);

/** Parsed in the place of a plain block. */
const STAND_IN = 'x';

/**
 * Bare addresses become links through the tree transform alone. The tokenizer does the same once
 * more, in time that grows with the square of a paragraph's length.
 */
function withoutLiteralTokens(this: Processor): void {
  const names = ['wwwAutolink', 'protocolAutolink', 'emailAutolink'];
  this.data().micromarkExtensions?.push({ disable: { null: names } });
}

/**
 * Markdown with GitHub's additions as a tree. The parser looks at each character a dozen times, so
 * it is given a single letter for each paragraph and heading that holds nothing but words, which is
 * most of what people write; the words and all places are put in again after it. The tree is the
 * same.
 *
 * @throws {RangeError} when the parser, which is recursive, runs out of stack on hostile nesting
 */
export function parseMarkdown(text: string): Root {
  // A byte order mark is dropped where it comes first, and what comes first would be another.
  const plain = /[\r\uFEFF]/.test(text) ? [] : plainBlocks(text);
  return (plain.length > 0 ? parseAround(plain, text) : null) ?? markdown.parse(text);
}

/** What is parsed of a text, and where each of its stretches comes from. */
interface Skeleton {
  text: string;
  stretches: Stretch[];
  /** Offsets of what stands in for the blocks. */
  standIns: number[];
}

/** Where a stretch begins in the skeleton, and how far on it stands in the text itself. */
interface Stretch {
  from: number;
  offset: number;
  line: number;
}

/** Null where a block turns out to be something else, such as a part of code. */
function parseAround(plain: PlainBlock[], text: string): Root | null {
  const skeleton = skeletonOf(plain, text);
  const isAllPlain = skeleton.text.replace(/[ \t\n]+/g, '') === STAND_IN.repeat(plain.length);
  const children = isAllPlain ? plain.map((block) => nodeOf(block, text)) : null;
  const found = children ?? childrenAround(plain, skeleton, text);
  const position = { start: { line: 1, column: 1, offset: 0 }, end: endOf(text) };
  return found && { type: 'root', children: found, position };
}

/** Blank lines before everything else, where a note has its front matter, are left out as well. */
function skeletonOf(plain: PlainBlock[], text: string): Skeleton {
  const blank = /^(?:[ \t]*\n)*/.exec(text)?.[0] ?? '';
  let stretch = { from: 0, offset: blank.length, line: blank.split('\n').length - 1 };
  const skeleton: Skeleton = { text: '', stretches: [stretch], standIns: [] };
  for (const { start, end, firstLine, lastLine } of plain) {
    skeleton.text += text.slice(skeleton.text.length + stretch.offset, start);
    skeleton.standIns.push(skeleton.text.length);
    skeleton.text += STAND_IN;
    const from = skeleton.text.length;
    stretch = { from, offset: end - from, line: stretch.line + lastLine - firstLine };
    skeleton.stretches.push(stretch);
  }
  skeleton.text += text.slice(skeleton.text.length + stretch.offset);
  return skeleton;
}

function childrenAround(
  plain: PlainBlock[],
  skeleton: Skeleton,
  text: string,
): Root['children'] | null {
  const tree = markdown.parse(skeleton.text);
  const blocks = new Map(skeleton.standIns.map((at, index) => [at, plain[index]]));
  const standsFor = (node: RootContent): PlainBlock | undefined =>
    node.type === 'paragraph' ? blocks.get(node.position?.start.offset ?? -1) : undefined;
  if (tree.children.filter(standsFor).length !== plain.length) return null;
  return tree.children.map((node) => {
    const block = standsFor(node);
    if (block === undefined) moveBack(node, skeleton);
    return block === undefined ? node : nodeOf(block, text);
  });
}

function moveBack(tree: RootContent, skeleton: Skeleton): void {
  visit(tree, ({ position }) => {
    if (position === undefined) return;
    position.start = placeIn(skeleton, position.start);
    position.end = placeIn(skeleton, position.end);
  });
}

function placeIn({ stretches }: Skeleton, { line, column, offset = 0 }: Point): Point {
  const stretch = stretches.findLast(({ from }) => from <= offset);
  return {
    line: line + (stretch?.line ?? 0),
    column,
    offset: offset + (stretch?.offset ?? 0),
  };
}

function nodeOf(block: PlainBlock, text: string): Paragraph | Heading {
  const { depth, start, end } = block;
  const marks = depth === 0 ? 0 : depth + 1;
  const words: Text = {
    type: 'text',
    value: text.slice(start + marks, end),
    position: placeOf(block, marks),
  };
  const position = placeOf(block, 0);
  return depth === 0
    ? { type: 'paragraph', children: [words], position }
    : { type: 'heading', depth, children: [words], position };
}

/** @param after characters of its first line that are left out */
function placeOf(
  { start, end, firstLine, lastLine, endColumn }: PlainBlock,
  after: number,
): Position {
  return {
    start: { line: firstLine, column: 1 + after, offset: start + after },
    end: { line: lastLine, column: endColumn, offset: end },
  };
}

function endOf(text: string): Point {
  const line = text.split('\n').length;
  return { line, column: text.length - text.lastIndexOf('\n'), offset: text.length };
}
