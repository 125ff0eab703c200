import type { Element, ElementContent, Root as Hast } from 'hast';
import type { Root as Mdast } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { TreeNode } from '../../model/member-document.ts';

/** Says where a link or picture of a note leads on the site. */
export interface Placement {
  /** Path the site lives under; put before root-relative links. */
  base: string;
  /** Attributes for a target beside the note; `null` where there is no such file. */
  file: (name: string, use: 'link' | 'picture') => Record<string, string> | null;
}

const toHast = unified()
  .use(remarkRehype)
  .use(rehypeSanitize, {
    ...defaultSchema,
    clobberPrefix: '',
    tagNames: (defaultSchema.tagNames ?? []).filter((tag) => tag !== 'input'),
  });
const toHtml = unified().use(rehypeStringify);

/** Markdown as sanitised HTML for pages that are open to all. Raw HTML in it is dropped. */
export function renderHtml(markdown: Mdast, placement: Placement): string {
  return toHtml.stringify(place(toHast.runSync(markdown), placement));
}

/** Markdown as sanitised HTML data for the members' pages. Raw HTML in it is dropped. */
export function renderTree(markdown: Mdast, placement: Placement): TreeNode[] {
  return place(toHast.runSync(markdown), placement).children.flatMap(toTreeNode);
}

function place(tree: Hast, placement: Placement): Hast {
  visit(tree, 'element', (node) => {
    if (node.tagName === 'a') placeLink(node, placement);
    if (node.tagName === 'img') placePicture(node, placement);
  });
  return tree;
}

function placeLink(node: Element, { base, file }: Placement): void {
  const target = String(node.properties['href'] ?? '');
  if (target.startsWith('/')) node.properties['href'] = base + target;
  else if (!isExternal(target) && !target.startsWith('#'))
    setTarget(node, 'href', file(decode(target), 'link'));
}

/** A picture on another server would tell that server who reads the page, so it becomes a link. */
function placePicture(node: Element, { file }: Placement): void {
  const target = String(node.properties['src'] ?? '');
  if (!isExternal(target)) return setTarget(node, 'src', file(decode(target), 'picture'));
  const text = String(node.properties['alt'] ?? '') || target;
  node.tagName = 'a';
  node.properties = { href: target };
  node.children = [{ type: 'text', value: text }];
}

function setTarget(
  node: Element,
  name: 'href' | 'src',
  found: Record<string, string> | null,
): void {
  delete node.properties[name];
  Object.assign(node.properties, found);
}

function isExternal(target: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(target);
}

function decode(target: string): string {
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

function toTreeNode(node: ElementContent | Hast['children'][number]): TreeNode[] {
  if (node.type === 'text') return [node.value];
  if (node.type !== 'element') return [];
  return [[node.tagName, attributes(node), ...node.children.flatMap(toTreeNode)]];
}

function attributes({ properties }: Element): Record<string, string> {
  return Object.fromEntries(
    Object.entries(properties).flatMap(([name, value]) => {
      if (value === null || value === undefined || value === false) return [];
      const text = Array.isArray(value) ? value.join(' ') : String(value);
      return [[ATTRIBUTE_NAMES[name] ?? name, text]];
    }),
  );
}

/** hast's property names where they differ from HTML's attribute names. */
const ATTRIBUTE_NAMES: Record<string, string> = {
  className: 'class',
  dataRoute: 'data-route',
  colSpan: 'colspan',
  rowSpan: 'rowspan',
};
