import type { Nodes } from 'mdast';

/**
 * Shows each node of a tree, a parent before its children. Every text is looked through many times,
 * and unist-util-visit, which can also skip, stop and name what it visits, is far slower.
 *
 * @param see may change the children of what it is shown, and nothing above
 */
export function walk(node: Nodes, see: (node: Nodes) => void): void {
  see(node);
  if ('children' in node) for (const child of node.children) walk(child, see);
}
