import type { Nodes, Parents, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { replaceNames, replacements, type Replacement, type Replacing } from './replace-names.ts';
import { treeText, type Piece } from './tree-text.ts';

/** What names in a tree are replaced by, and what becomes of links and labels. */
interface TreeReplacing<Who> extends Replacing<Who> {
  /** Where an address leads from now on; null where it names someone and must go. */
  lead: (url: string) => string | null;
  /** A name for a footnote or a language of code, without anyone's. */
  label: (name: string) => string;
}

/**
 * Replaces names in a tree, in what is read and in what is not: descriptions of pictures, titles,
 * footnotes' names. Links that would name someone become plain text, pictures their descriptions.
 * The tree that is given stays as it is.
 */
export function replaceInTree<Who>(tree: Root, replacing: TreeReplacing<Who>): Root {
  const isRead = BETWEEN.some((each) => replacing.finder.has(treeText(tree, each).text));
  if (!isRead && !unread(tree).some((said) => isChanged(said, replacing))) return tree;
  const copy = copyOf(tree);
  for (const between of BETWEEN) {
    const { text, pieces } = treeText(copy, between);
    for (const replacement of replacements(text, replacing).reverse()) put(pieces, replacement);
  }
  visit(copy, (node) => {
    replaceUnread(node, replacing);
  });
  settle(copy, { ...replacing, gone: goneDefinitions(copy, replacing) });
  return copy;
}

/** A name goes on where emphasis begins; and it ends there: "**Kim Holm**s" is Kim Holm too. */
const BETWEEN = ['', ' '];

/** What a tree says beside what is read: where it leads, and what things are called. */
function unread(tree: Root): string[] {
  const said: string[] = [];
  visit(tree, (node: Nodes) => {
    if ('url' in node) said.push(node.url);
    if ('title' in node && node.title) said.push(node.title);
    if ('identifier' in node) said.push(node.identifier);
    if (node.type === 'code') said.push(`${node.lang ?? ''} ${node.meta ?? ''}`);
  });
  return said;
}

function isChanged<Who>(said: string, { lead, finder }: TreeReplacing<Who>): boolean {
  return lead(said) !== said || finder.has(said);
}

function copyOf<N extends Nodes>(node: N): N {
  return 'children' in node ? { ...node, children: node.children.map(copyOf) } : { ...node };
}

/** The first string that a name stands in gets what replaces it; from the others it is cut. */
function put(pieces: Piece[], { start, end, text }: Replacement): void {
  let left = text;
  for (let at = firstAt(pieces, start); at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (piece === undefined || piece.start >= end) return;
    const [from, to] = [start - piece.start, end - piece.start];
    if (from >= piece.text.length) continue;
    piece.text = piece.text.slice(0, Math.max(0, from)) + left + piece.text.slice(to);
    piece.put(piece.text);
    left = '';
  }
}

/** The last of the strings that begin at a place or before it. */
function firstAt(pieces: Piece[], place: number): number {
  let [low, high] = [0, Math.max(0, pieces.length - 1)];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pieces[middle]?.start ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

function replaceUnread<Who>(node: Nodes, replacing: TreeReplacing<Who>): void {
  if ('title' in node && node.title) node.title = replaceNames(node.title, replacing);
  if (node.type === 'code') {
    node.lang = node.lang && replacing.label(node.lang);
    node.meta = null;
  }
  if (node.type === 'footnoteReference' || node.type === 'footnoteDefinition') {
    node.identifier = replacing.label(node.identifier);
    node.label = node.identifier;
  }
}

type Leading = Pick<TreeReplacing<unknown>, 'lead'>;

/** What links by reference lead to, where that would name someone. */
function goneDefinitions(tree: Root, { lead }: Leading): Set<string> {
  const gone = new Set<string>();
  visit(tree, 'definition', ({ url, identifier }) => {
    if (lead(url) === null) gone.add(identifier);
  });
  return gone;
}

/** Gives links their new addresses, and takes away those that have none, and emphasis left empty. */
function settle(parent: Parents, settling: Leading & { gone: Set<string> }): void {
  const children: RootContent[] = parent.children.flatMap((child) => {
    if ('children' in child) settle(child, settling);
    return settled(child, settling);
  });
  Object.assign(parent, { children });
}

function settled(
  node: RootContent,
  { lead, gone }: Leading & { gone: Set<string> },
): RootContent[] {
  if ('url' in node) {
    const url = lead(node.url);
    if (url === null) return remains(node);
    node.url = url;
  }
  const isReference = node.type === 'linkReference' || node.type === 'imageReference';
  if (isReference && gone.has(node.identifier)) return remains(node);
  const isMark = ['emphasis', 'strong', 'delete', 'link', 'linkReference'].includes(node.type);
  return isMark && isEmpty(node) ? [] : [node];
}

/** The words of a link, or a picture's description. */
function remains(node: RootContent): RootContent[] {
  if (node.type === 'image' || node.type === 'imageReference')
    return [{ type: 'text', value: node.alt ?? '' }];
  return 'children' in node ? node.children : [];
}

function isEmpty(node: RootContent): boolean {
  let shows = toString(node) !== '';
  visit(node, ['image', 'imageReference'], () => {
    shows = true;
  });
  return !shows;
}
