import type { Paragraph, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { visit } from 'unist-util-visit';
import { plainParagraphs, type PlainParagraph } from './plain-paragraphs.ts';

type Position = NonNullable<Root['position']>;
type Point = Position['start'];

const markdown = unified().use(remarkParse).use(remarkGfm).use(withoutLiteralTokens);

/** Parsed in the place of a plain paragraph. */
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
 * it is given a single letter for each paragraph that holds nothing but words, which is most of what
 * people write; the words and all places are put in again after it. The tree is the same.
 *
 * @throws {RangeError} when the parser, which is recursive, runs out of stack on hostile nesting
 */
export function parseMarkdown(text: string): Root {
  // A byte order mark is dropped where it comes first, and what comes first would be another.
  const plain = /[\r\uFEFF]/.test(text) ? [] : plainParagraphs(text);
  return (plain.length > 0 ? parseAround(plain, text) : null) ?? markdown.parse(text);
}

/** What is parsed of a text, and where each of its stretches comes from. */
interface Skeleton {
  text: string;
  stretches: Stretch[];
  /** Offsets of what stands in for the paragraphs. */
  standIns: number[];
}

/** Where a stretch begins in the skeleton, and how far on it stands in the text itself. */
interface Stretch {
  from: number;
  offset: number;
  line: number;
}

/** Null where a paragraph turns out to be something else, such as a part of a block of code. */
function parseAround(plain: PlainParagraph[], text: string): Root | null {
  const skeleton = skeletonOf(plain, text);
  const tree = markdown.parse(skeleton.text);
  const standIns = new Set(skeleton.standIns);
  const found = tree.children.filter(
    (node): node is Paragraph =>
      node.type === 'paragraph' && standIns.has(node.position?.start.offset ?? -1),
  );
  if (found.length !== plain.length) return null;
  visit(tree, ({ position }) => {
    if (position === undefined) return;
    position.start = placeIn(skeleton, position.start);
    position.end = placeIn(skeleton, position.end);
  });
  for (const [index, paragraph] of plain.entries()) fill(found[index], paragraph, text);
  tree.position = { start: { line: 1, column: 1, offset: 0 }, end: endOf(text) };
  return tree;
}

/** Blank lines before everything else, where a note has its front matter, are left out as well. */
function skeletonOf(plain: PlainParagraph[], text: string): Skeleton {
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

function placeIn({ stretches }: Skeleton, { line, column, offset = 0 }: Point): Point {
  const stretch = stretches.findLast(({ from }) => from <= offset);
  return {
    line: line + (stretch?.line ?? 0),
    column,
    offset: offset + (stretch?.offset ?? 0),
  };
}

function fill(node: Paragraph | undefined, plain: PlainParagraph, text: string): void {
  const position = (): Position => ({
    start: { line: plain.firstLine, column: 1, offset: plain.start },
    end: { line: plain.lastLine, column: plain.endColumn, offset: plain.end },
  });
  if (node === undefined) return;
  const value = text.slice(plain.start, plain.end);
  node.children = [{ type: 'text', value, position: position() }];
  node.position = position();
}

function endOf(text: string): Point {
  const line = text.split('\n').length;
  return { line, column: text.length - text.lastIndexOf('\n'), offset: text.length };
}
