import type { Element, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { fill } from '../../locales/fill.ts';

/**
 * Puts each table in a frame that scrolls by itself, also by keyboard, instead of the whole page.
 * The frame is called what stands in the table's head. It is no landmark: a text may have many.
 *
 * @param label words with a place for `{heads}`
 */
export function frameTables(tree: Root, label: string): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'table' || parent === undefined || index === undefined) return;
    const properties = {
      className: ['table-frame'],
      role: 'group',
      ariaLabel: named(label, headsOf(node)),
      tabIndex: 0,
    };
    visit(node, 'element', alignByClass);
    parent.children[index] = { type: 'element', tagName: 'div', properties, children: [node] };
    return SKIP;
  });
}

/** The attribute for it is obsolete, and a style of its own is what the page's policy forbids. */
function alignByClass({ properties }: Element): void {
  const { align } = properties;
  delete properties.align;
  if (align === 'center' || align === 'right') properties.className = [`is-${align}`];
}

function named(label: string, heads: string): string {
  return heads === '' ? label.replace(/\W*\{heads\}/, '') : fill(label, { heads });
}

function headsOf(table: Element): string {
  const heads: string[] = [];
  visit(table, 'element', (node) => {
    if (node.tagName === 'th') heads.push(textOf(node));
  });
  return heads.filter((head) => head !== '').join(', ');
}

function textOf(node: Element): string {
  return toString(node).replace(/\s+/g, ' ').trim();
}
