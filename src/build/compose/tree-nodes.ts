import type { Element, ElementContent, Root } from 'hast';
import type { TreeNode } from '../../model/member-document.ts';

/** hast's property names where they differ from HTML's attribute names. */
const ATTRIBUTE_NAMES: Record<string, string> = {
  ariaLabel: 'aria-label',
  className: 'class',
  dataRoute: 'data-route',
  colSpan: 'colspan',
  rowSpan: 'rowspan',
  tabIndex: 'tabindex',
};

/** HTML as data; comments and the like are left out. */
export function treeNodes({ children }: Root): TreeNode[] {
  return children.flatMap(nodesOf);
}

function nodesOf(node: ElementContent | Root['children'][number]): TreeNode[] {
  if (node.type === 'text') return [node.value];
  if (node.type !== 'element') return [];
  return [[node.tagName, attributes(node), ...node.children.flatMap(nodesOf)]];
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
