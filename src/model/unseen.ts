import type { Definition, FootnoteDefinition, Heading, Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Source } from './source.ts';
import { walk } from './walk.ts';

type Shared = Definition | FootnoteDefinition;

/**
 * Reports what Markdown reads and no page shows: footnotes and addresses that nothing refers to,
 * cells beyond the head of their table, words after the marks that begin a block of code.
 *
 * @param named whether second-level headings are names, of which a page shows the plain text alone
 */
export function reportUnseen(source: Source, body: Root, named: boolean): void {
  const shared: Shared[] = [];
  walk(body, (node) => {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') shared.push(node);
    else if (node.type === 'code' && node.meta) report(source, node, node.meta);
    else if (node.type === 'table')
      for (const row of node.children)
        for (const cell of row.children.slice(node.children[0]?.children.length))
          if (toString(cell).trim() !== '') report(source, cell, toString(cell));
  });
  if (shared.length > 0) reportUnused(source, body, shared, named);
}

function reportUnused(source: Source, body: Root, shared: Shared[], named: boolean): void {
  const first = new Map<string, Shared>();
  for (const each of shared) if (!first.has(nameOf(each))) first.set(nameOf(each), each);
  const isName = (node: Nodes): node is Heading =>
    named && node.type === 'heading' && node.depth === 2;
  const seen = new Set<Shared>();
  const waiting: Nodes[] = body.children.filter((node) => !isShared(node) && !isName(node));
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    for (const name of references(node)) {
      const found = first.get(name);
      if (found === undefined || seen.has(found)) continue;
      seen.add(found);
      waiting.push(found);
    }
  }
  for (const each of shared) if (!seen.has(each)) report(source, each, textOf(each));
}

function isShared(node: Nodes): node is Shared {
  return node.type === 'definition' || node.type === 'footnoteDefinition';
}

/** Names of what is referred to, without what stands in other definitions. */
function references(root: Nodes): Set<string> {
  const names = new Set<string>();
  visit(root, (node) => {
    if (node !== root && isShared(node)) return 'skip';
    if (node.type === 'footnoteReference') names.add(`^${node.identifier}`);
    else if (node.type === 'linkReference' || node.type === 'imageReference')
      names.add(node.identifier);
    return true;
  });
  return names;
}

function nameOf({ type, identifier }: Shared): string {
  return type === 'definition' ? identifier : `^${identifier}`;
}

function textOf(node: Shared): string {
  return node.type === 'definition' ? `[${node.label ?? ''}]: ${node.url}` : toString(node);
}

function report(source: Source, node: Nodes, read: string): void {
  source.fault('text-unseen', { at: node.position?.start.offset ?? 0, read }, {});
}
