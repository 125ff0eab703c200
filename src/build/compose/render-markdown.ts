import type { Element, Root as Hast } from 'hast';
import type { Heading, Root as Mdast } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkRehype, { defaultHandlers } from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { fill } from '../../locales/fill.ts';
import type { Locale } from '../../locales/locale.ts';
import type { TreeNode } from '../../model/member-document.ts';
import { makeCalls } from './calls.ts';
import { closeGaps, type HeadingRank } from './close-gaps.ts';
import { makeFigures, markPortraits } from './figures.ts';
import { frameTables } from './frame-tables.ts';
import { placeTargets, type Targets } from './place-targets.ts';
import { treeNodes } from './tree-nodes.ts';

/** Says where a text stands on the site, and where its links and pictures lead. */
export interface Placement extends Targets {
  /** What sets the footnotes of this text apart from others' on the same page; may be empty. */
  scope: string;
  footnotes: Locale['pages']['footnotes'];
  /** The rank of its uppermost headings. */
  top: HeadingRank;
  /** What to call a table, with a place for its `{heads}`. */
  table: string;
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
  return treeNodes(place(toHast(markdown, placement), placement));
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
  if (tags.has('section')) labelFootnotes(tree, placement.scope);
  if (['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].some((tag) => tags.has(tag)))
    closeGaps(tree, placement.top);
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

/** The name that every list of footnotes, the only section of a text, gives its heading, made its own. */
function labelFootnotes(tree: Hast, scope: string): void {
  visit(tree, 'element', ({ properties }) => {
    for (const name of ['id', 'ariaDescribedBy'] as const) {
      const own = { [name]: PREFIX + scope + FOOTNOTES };
      if (String(properties[name]) === FOOTNOTES) Object.assign(properties, own);
    }
  });
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
