import type { Nodes, Parents, Root } from 'mdast';
import { walk } from './walk.ts';

/**
 * Takes away what stands between the tags of a script or a style sheet within a paragraph. Markdown
 * reads the tags alone as HTML, and the code between them as the author's words.
 */
export function dropScripts(body: Root): void {
  walk(body, (node) => {
    if ('children' in node) dropFrom(node);
  });
}

function dropFrom(parent: Parents): void {
  const { children } = parent;
  for (let start = 0; start < children.length; start += 1) {
    const tag = tagOf(children[start]);
    if (tag !== 'script' && tag !== 'style') continue;
    const end = children.findIndex((child, at) => at > start && tagOf(child) === `/${tag}`);
    // Without its end, a tag takes nothing along.
    if (end > start) children.splice(start + 1, end - start - 1);
  }
}

/** @example tagOf({ type: 'html', value: '</Script >' }) //=> '/script' */
function tagOf(node: Nodes | undefined): string {
  const value = node?.type === 'html' ? node.value : '';
  return /^<(\/?[a-z]+)[^<]*>$/i.exec(value)?.[1]?.toLowerCase() ?? '';
}
