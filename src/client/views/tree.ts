import type { TreeNode } from '../../model/member-document.ts';
import { element } from '../element.ts';
import { ELEMENTS, UNREADABLE, isAllowed, isOnThisSite } from './tree-rules.ts';

/** Makes what a note refers to by route: sealed pictures and files. */
export interface TreeFiles {
  picture: (route: string, attributes: Record<string, string>) => Node[];
  file: (route: string, content: Node[]) => Node[];
}

/**
 * Sanitised HTML data as nodes of the page. The build has sanitised it already; this is the second
 * wall: elements that are not on the list leave only their text, attributes that are not are
 * dropped, addresses lead to safe protocols, and nothing passes an HTML parser.
 */
export function buildTree(
  nodes: readonly TreeNode[],
  files: TreeFiles,
  elements: ReadonlySet<string> = ELEMENTS,
): Node[] {
  return nodes.flatMap((node) => build(node, files, elements));
}

function build(node: TreeNode, files: TreeFiles, elements: ReadonlySet<string>): Node[] {
  if (typeof node === 'string') return [document.createTextNode(node)];
  const [tag, attributes, ...children] = node;
  if (UNREADABLE.has(tag)) return [];
  const route = attributes['data-route'];
  if (tag === 'img')
    return route === undefined ? openPicture(attributes) : files.picture(route, attributes);
  const content = buildTree(children, files, elements);
  if (tag === 'a' && route !== undefined) return files.file(route, content);
  return elements.has(tag) ? known(tag, attributes, content) : content;
}

/** One that the site shows to everyone; any other would tell its server who reads what. */
function openPicture({ src = '', alt = '', width, height }: Record<string, string>): Node[] {
  if (!isOnThisSite(src)) return [];
  const size = width !== undefined && height !== undefined ? { width, height } : {};
  return [element('img', { src, alt, ...size })];
}

function known(tag: string, attributes: Record<string, string>, content: Node[]): Node[] {
  const entries = Object.entries(attributes);
  const allowed = Object.fromEntries(
    entries.filter(([name, value]) => isAllowed(tag, name, value)),
  );
  if (tag !== 'a') return [element(tag as 'p', allowed, ...content)];
  if (allowed.href === undefined) return content;
  // Another site must not learn from the address that a member read a note.
  return [element('a', { ...allowed, rel: 'noopener noreferrer' }, ...content)];
}
