import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Makes a button of a link to another site that stands alone in a paragraph, as one to a film does,
 * with the name of that site beside it. A bare address stays a link.
 */
export function makeCalls(tree: Root): void {
  visit(tree, 'element', (node) => {
    if (node.tagName !== 'p') return;
    const [link, other] = node.children.filter(
      (child) => child.type !== 'text' || child.value.trim() !== '',
    );
    const host = other === undefined && link ? hostOf(link) : null;
    if (host === null || link?.type !== 'element') return SKIP;
    link.properties.className = ['button'];
    node.properties.className = ['call'];
    node.children = toString(link).includes(host) ? [link] : [link, text(' '), site(host)];
    return SKIP;
  });
}

/** Where a link leads, when it is one in words to another site. */
function hostOf(node: ElementContent): string | null {
  if (node.type !== 'element' || node.tagName !== 'a') return null;
  const address = node.properties.href ?? '';
  const words = toString(node).trim();
  if (!/^https?:/i.test(address) || !URL.canParse(address)) return null;
  if (words === '' || /^(?:https?:|www\.)\S*$/i.test(words)) return null;
  return new URL(address).host.replace(/^www\./, '');
}

function site(host: string): Element {
  const properties = { className: ['call-site'] };
  return { type: 'element', tagName: 'span', properties, children: [text(host)] };
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
