import type { Definition, FootnoteDefinition, Heading, Nodes, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';

/** The stretch of a text under one second-level heading, or before the first one. */
export interface Section {
  heading: Heading | null;
  tree: Root;
}

type Shared = Definition | FootnoteDefinition;

/** Splits a text at its second-level headings. Each section gets the definitions it refers to. */
export function splitSections(body: Root): Section[] {
  const definitions = body.children.filter(isShared);
  const sections: { heading: Heading | null; children: RootContent[] }[] = [];
  let current: (typeof sections)[number] | null = null;
  for (const child of body.children) {
    const starts = child.type === 'heading' && child.depth === 2;
    if (current === null || starts) {
      current = { heading: starts ? child : null, children: [] };
      sections.push(current);
    }
    if (!starts) current.children.push(child);
  }
  return sections.map(({ heading, children }) => ({
    heading,
    tree: { type: 'root', children: withDefinitions(children, definitions) },
  }));
}

/** Adds definitions that stand in other sections, also those that added footnotes refer to. */
function withDefinitions(children: RootContent[], definitions: Shared[]): RootContent[] {
  if (definitions.length === 0) return children;
  const all: RootContent[] = [...children];
  const waiting: RootContent[] = [...children];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    const names = references(node);
    const added = definitions.filter((each) => names.has(nameOf(each)) && !all.includes(each));
    all.push(...added);
    waiting.push(...added);
  }
  return all;
}

function references(node: RootContent): Set<string> {
  const names = new Set<string>();
  visit(node, ['linkReference', 'imageReference', 'footnoteReference'], (found) => {
    if ('identifier' in found) {
      const kind = found.type === 'footnoteReference' ? 'footnote' : 'link';
      names.add(`${kind} ${found.identifier}`);
    }
  });
  return names;
}

function nameOf({ type, identifier }: Shared): string {
  return `${type === 'definition' ? 'link' : 'footnote'} ${identifier}`;
}

function isShared(node: RootContent): node is Shared {
  return node.type === 'definition' || node.type === 'footnoteDefinition';
}

/** Whether there is anything to read in a section besides its heading. */
export function hasContent({ tree }: Section): boolean {
  return tree.children.some(says);
}

function says(node: Nodes): boolean {
  if (node.type === 'image' || node.type === 'imageReference') return true;
  if (node.type === 'text' || node.type === 'code' || node.type === 'inlineCode')
    return node.value.trim() !== '';
  return 'children' in node && node.children.some(says);
}
