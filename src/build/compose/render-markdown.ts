import type { Element, ElementContent, Root as Hast, Text } from 'hast';
import type { Root as Mdast } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { fill } from '../../locales/fill.ts';
import type { Locale } from '../../locales/locale.ts';
import type { TreeNode } from '../../model/member-document.ts';
import { isShownPicture } from '../../model/shown-picture.ts';

/** Says where a text stands on the site, and where its links and pictures lead. */
export interface Placement {
  /** Path the site lives under; put before root-relative links. */
  base: string;
  /** What sets the footnotes of this text apart from others' on the same page; may be empty. */
  scope: string;
  footnotes: Locale['pages']['footnotes'];
  /** Attributes for a target beside the note; `null` where there is no such file. */
  file: (name: string, use: 'link' | 'picture') => Record<string, string> | null;
}

/** Ids come from footnotes alone, which have their prefix from {@link toHast}. */
const sanitise = unified().use(rehypeSanitize, { ...defaultSchema, clobberPrefix: '' });
const PREFIX = 'user-content-';
const FOOTNOTES = 'footnote-label';
const toHtml = unified().use(rehypeStringify);

/** Markdown as sanitised HTML for pages that are open to all. Raw HTML in it is dropped. */
export function renderHtml(markdown: Mdast, placement: Placement): string {
  return toHtml.stringify(place(toHast(markdown, placement), placement));
}

/** Markdown as sanitised HTML data for the members' pages. Raw HTML in it is dropped. */
export function renderTree(markdown: Mdast, placement: Placement): TreeNode[] {
  return place(toHast(markdown, placement), placement).children.flatMap(toTreeNode);
}

function toHast(markdown: Mdast, { scope, footnotes }: Placement): Hast {
  const render = unified().use(remarkRehype, {
    clobberPrefix: PREFIX + scope,
    footnoteLabel: footnotes.label,
    footnoteLabelProperties: {},
    footnoteBackLabel: (index: number) => fill(footnotes.back, { n: index + 1 }),
  });
  return sanitise.runSync(render.runSync(markdown));
}

function place(tree: Hast, placement: Placement): Hast {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName === 'a') placeLink(node, placement);
    if (node.tagName === 'img') placePicture(node, placement);
    if (node.tagName === 'input' && index !== undefined)
      parent?.children.splice(index, 1, box(node));
    placeFootnoteLabel(node, placement.scope);
  });
  return tree;
}

/** A task of a list; a control that nobody can use would only be in the way. */
function box({ properties }: Element): Text {
  return { type: 'text', value: properties.checked === true ? '☑' : '☐' };
}

/** The name that every list of footnotes gives its heading, made the list's own. */
function placeFootnoteLabel({ properties }: Element, scope: string): void {
  for (const name of ['id', 'ariaDescribedBy'] as const) {
    const own = { [name]: PREFIX + scope + FOOTNOTES };
    if (String(properties[name]) === FOOTNOTES) Object.assign(properties, own);
  }
}

function placeLink(node: Element, { base, file }: Placement): void {
  const target = node.properties.href ?? '';
  if (target.startsWith('/')) node.properties.href = base + target;
  else if (!isExternal(target) && !target.startsWith('#'))
    setTarget(node, 'href', file(decode(target), 'link'));
}

/**
 * A picture on another server would tell that server who reads the page, and one that browsers
 * cannot show would only look broken; both become links.
 */
function placePicture(node: Element, { file }: Placement): void {
  const target = node.properties.src ?? '';
  const name = decode(target);
  if (target === '' || (!isExternal(target) && isShownPicture(name))) {
    setTarget(node, 'src', file(name, 'picture'));
    return;
  }
  const text = (node.properties.alt ?? '') || target;
  node.tagName = 'a';
  node.properties = isExternal(target) ? { href: target } : { ...file(name, 'link') };
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
  ariaLabel: 'aria-label',
  className: 'class',
  dataRoute: 'data-route',
  colSpan: 'colspan',
  rowSpan: 'rowspan',
};
