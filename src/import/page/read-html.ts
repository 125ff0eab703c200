import type { Element, Nodes, Root } from 'hast';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import type { Aside, Block } from './block.ts';
import { BlockWriter } from './block-writer.ts';
import { cleanText } from './clean-text.ts';
import { contentPath } from './html-content.ts';
import { childrenOf, frameElements, isHidden, propertyText, SILENT } from './html-frame.ts';
import { dataTable } from './html-table.ts';

const parser = unified().use(rehypeParse);

/** A page's blocks, all of its visible text, and what was found beside the text. */
interface HtmlPage {
  blocks: Block[];
  /** Everything that can be read on the page and in its title, found in another way than the blocks. */
  text: string;
  /** Soft hyphens and their like taken away. */
  invisible: number;
}

const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead title tr ul'.split(
    ' ',
  ),
);

/**
 * Reads a saved page. Navigation, menus and forms are told from the page's own text, which is the
 * innermost element with nearly all of the prose and everything dated.
 */
export function readHtml(html: string, isDated: (text: string) => boolean): HtmlPage {
  const root = parser.parse(html);
  const frame = frameElements(root);
  const path = contentPath(root, frame, isDated);
  const content = path.at(-1) ?? root;
  const writer = new BlockWriter(baseAddress(root, html));
  walk(root, writer, { frame, content, path: new Set(path), inside: content === root });
  writer.end();
  const read = cleanText(visibleText(root));
  return { blocks: writer.blocks, text: read.text, invisible: read.invisible };
}

interface Scope {
  frame: Set<Nodes>;
  content: Nodes;
  /** The content and what it is in. */
  path: Set<Nodes>;
  inside: boolean;
}

function walk(node: Nodes, writer: BlockWriter, scope: Scope): void {
  if (node.type === 'text') {
    writer.text(node.value, node.position?.start.line ?? 1);
    return;
  }
  if (node.type !== 'element' && node.type !== 'root') return;
  const inside = scope.inside || node === scope.content;
  const within = { ...scope, inside };
  if (node.type === 'root') {
    for (const child of node.children) walk(child, writer, within);
    return;
  }
  if (SILENT.has(node.tagName)) return;
  writer.inAside(asideOf(node, within), () => {
    element(node, writer, within);
  });
}

function element(node: Element, writer: BlockWriter, scope: Scope): void {
  const { tagName } = node;
  const children = (): void => {
    for (const child of node.children) walk(child, writer, scope);
  };
  const line = node.position?.start.line ?? 1;
  const rows = tagName === 'table' ? dataTable(node) : null;
  if (tagName === 'br') writer.lineBreak();
  else if (tagName === 'img') writer.picture(propertyText(node.properties.alt), line);
  else if (rows !== null)
    for (const row of rows)
      writer.row(
        row.head,
        row.cells.map((cell) => (): void => {
          for (const child of cell.children) walk(child, writer, scope);
        }),
        line,
      );
  else if (BLOCKS.has(tagName)) writer.block(node, children);
  else writer.inline(node, children);
}

/** What is outside the content is frame, except that the content's own ancestors are not. */
function asideOf(node: Element, { frame, path, inside }: Scope): Aside | null {
  if (node.tagName === 'title') return 'title';
  if (isHidden(node)) return 'hidden';
  if (/^footnote-\d/.test(propertyText(node.properties.id)) && node.tagName === 'li')
    return 'footnote';
  if (frame.has(node)) return 'frame';
  return inside || path.has(node) ? null : 'frame';
}

/** Text nodes and the descriptions of pictures, in order, parted by spaces. */
function visibleText(node: Root | Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && SILENT.has(node.tagName)) return '';
  if (node.type === 'element' && node.tagName === 'img')
    return ` ${propertyText(node.properties.alt)} `;
  return childrenOf(node).map(visibleText).join('');
}

/** The address that a page was saved from, where it says so. */
function baseAddress(root: Root, html: string): string | null {
  const saved = /saved from url=\(\d+\)(\S+)/i.exec(html.slice(0, 2000))?.[1];
  const found: unknown[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'element') {
      const { rel, href, property, content } = node.properties;
      if (node.tagName === 'base') found.unshift(href);
      if (node.tagName === 'link' && Array.isArray(rel) && rel.includes('canonical'))
        found.push(href);
      if (node.tagName === 'meta' && property === 'og:url') found.push(content);
    }
    for (const child of childrenOf(node)) visit(child);
  };
  visit(root);
  return [...found, saved].find(
    (each) => typeof each === 'string' && /^https?:\/\//i.test(each),
  ) as string | null;
}
