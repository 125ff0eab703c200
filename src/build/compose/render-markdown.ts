import type { Element, ElementContent, Root as Hast, Text } from 'hast';
import type { Heading, Root as Mdast } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype, { defaultHandlers } from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { fill } from '../../locales/fill.ts';
import type { Locale } from '../../locales/locale.ts';
import { decoded } from '../../model/decoded.ts';
import type { TreeNode } from '../../model/member-document.ts';
import { isShownPicture } from '../../model/shown-picture.ts';
import { makeCalls } from './calls.ts';
import { makeFigures, markPortraits } from './figures.ts';
import { frameTables } from './frame-tables.ts';

/** Says where a text stands on the site, and where its links and pictures lead. */
export interface Placement {
  /** Path the site lives under; put before root-relative links. */
  base: string;
  /** What sets the footnotes of this text apart from others' on the same page; may be empty. */
  scope: string;
  footnotes: Locale['pages']['footnotes'];
  /** What to call a table, with a place for its `{heads}`. */
  table: string;
  /** Attributes for a target beside the note; `null` where there is no such file. */
  file: (name: string, use: 'link' | 'picture') => Record<string, string> | null;
  /** Ids of headings that can be linked to. */
  ids?: ReadonlyMap<Heading, string>;
  /** Makes buttons of links that stand alone. */
  calls?: boolean;
}

/** Ids come from headings, and from footnotes, which have their prefix from {@link toHast}. */
const sanitise = unified().use(rehypeSanitize, {
  ...defaultSchema,
  clobberPrefix: '',
  // What the model lets through: a telephone number is not among the defaults.
  protocols: { ...defaultSchema.protocols, href: ['http', 'https', 'mailto', 'tel'] },
});
const PREFIX = 'user-content-';
const FOOTNOTES = 'footnote-label';
const toHtml = unified().use(rehypeStringify);

/** Markdown as sanitised HTML for pages that are open to all. Raw HTML in it is dropped. */
export function renderHtml(markdown: Mdast, placement: Placement): string {
  const tree = place(toHast(markdown, placement), placement);
  if (placement.calls === true) makeCalls(tree);
  loadWhenNear(tree);
  return toHtml.stringify(tree);
}

/** Markdown as sanitised HTML data for the members' pages. Raw HTML in it is dropped. */
export function renderTree(markdown: Mdast, placement: Placement): TreeNode[] {
  return place(toHast(markdown, placement), placement).children.flatMap(toTreeNode);
}

function toHast(markdown: Mdast, { scope, footnotes, ids }: Placement): Hast {
  const render = unified().use(remarkRehype, {
    handlers: ids === undefined ? {} : { heading: withIds(ids) },
    clobberPrefix: PREFIX + scope,
    footnoteLabel: footnotes.label,
    footnoteLabelProperties: {},
    footnoteBackLabel: (index: number) => fill(footnotes.back, { n: index + 1 }),
  });
  return sanitise.runSync(render.runSync(markdown));
}

function withIds(ids: ReadonlyMap<Heading, string>): typeof defaultHandlers.heading {
  return (state, heading: Heading) => {
    const made = defaultHandlers.heading(state, heading);
    const id = ids.get(heading);
    if (id !== undefined) made.properties.id = id;
    return made;
  };
}

/** Most texts are words alone, in which there is nothing to place. */
function place(tree: Hast, placement: Placement): Hast {
  const tags = tagsIn(tree);
  if (tags.has('img')) makeFigures(tree);
  if (tags.has('table')) frameTables(tree, placement.table);
  if (['a', 'img', 'input'].some((tag) => tags.has(tag))) placeTargets(tree, placement);
  if (tags.has('img')) markPortraits(tree);
  return tree;
}

function tagsIn(tree: Hast | Element, tags = new Set<string>()): ReadonlySet<string> {
  for (const child of tree.children)
    if (child.type === 'element') {
      tags.add(child.tagName);
      tagsIn(child, tags);
    }
  return tags;
}

/** Footnotes are found by the links between them and the text. */
function placeTargets(tree: Hast, placement: Placement): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName === 'a') placeLink(node, placement);
    if (node.tagName === 'img') placePicture(node, parent, placement);
    if (node.tagName === 'input' && index !== undefined)
      parent?.children.splice(index, 1, box(node));
    placeFootnoteLabel(node, placement.scope);
  });
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
    setTarget(node, 'href', file(decoded(target), 'link'));
}

type Parent = Hast | Element | undefined;

/**
 * A picture on another server would tell that server who reads the page, and one that browsers
 * cannot show would only look broken; both become links.
 */
function placePicture(node: Element, parent: Parent, { file }: Placement): void {
  const target = node.properties.src ?? '';
  const name = decoded(target);
  if (target === '' || (!isExternal(target) && isShownPicture(name))) {
    setTarget(node, 'src', file(name, 'picture'));
    return;
  }
  const text = (node.properties.alt ?? '') || target;
  // No link can stand in a link.
  const isLinked = parent?.type === 'element' && parent.tagName === 'a';
  node.tagName = isLinked ? 'span' : 'a';
  const lead = isExternal(target) ? { href: target } : { ...file(name, 'link') };
  node.properties = isLinked ? {} : lead;
  node.children = [{ type: 'text', value: text }];
}

/** The first picture may stand where reading begins; what is further down can wait. */
function loadWhenNear(tree: Hast): void {
  let pictures = 0;
  visit(tree, 'element', ({ tagName, properties }) => {
    if (tagName !== 'img') return;
    properties.decoding = 'async';
    if (pictures > 0) properties.loading = 'lazy';
    pictures += 1;
  });
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
  tabIndex: 'tabindex',
};
