import type { Element, ElementContent, Nodes, Root } from 'hast';

/** Elements whose text no reader of the page sees. */
export const SILENT = new Set(['script', 'style', 'template', 'object', 'math', 'svg', 'iframe']);
const FRAME_TAGS = new Set([
  'nav',
  'footer',
  'aside',
  'dialog',
  'form',
  'select',
  'button',
  'textarea',
]);
const FRAME_ROLES =
  /^(?:navigation|banner|contentinfo|search|complementary|dialog|alertdialog|menu|menubar|alert)$/;
const FRAME_NAMES =
  /^(?:nav|navbar|navigation|menu|meny|breadcrumbs?|brodsmulor|sidebar|sidomeny|footer|sidfot|masthead|sidhuvud|cookies?|kakor|consent|gdpr|share|sharing|sharedaddy|delning|skip|skiplink|pagination|pager|paging|related|relaterat|comments?|kommentarer|respond|modal|popup|newsletter|nyhetsbrev|toolbar|login)$/;
/** A part of the frame never holds as much of the page's text as this. */
const MOST = 0.5;

/** The elements around a page's own text: navigation, menus, forms, notices about cookies. */
export function frameElements(root: Root): Set<Nodes> {
  const whole = textLength(root);
  const frame = new Set<Nodes>();
  const visit = (node: Nodes, inside: string[]): void => {
    if (node.type === 'element' && isFrame(node, inside) && textLength(node) < whole * MOST) {
      frame.add(node);
      return;
    }
    const within = node.type === 'element' ? [...inside, node.tagName] : inside;
    for (const child of childrenOf(node)) visit(child, within);
  };
  visit(root, []);
  return frame;
}

function isFrame({ tagName, properties }: Element, inside: string[]): boolean {
  const role = propertyText(properties.role);
  if (tagName === 'button' && inside.some((tag) => /^(?:h[1-6]|summary|dt)$/.test(tag)))
    return false;
  if (FRAME_TAGS.has(tagName) || FRAME_ROLES.test(role)) return true;
  if (tagName === 'header') return !inside.includes('article') && !inside.includes('main');
  if (/^(?:main|article|body|html|h[1-6]|p)$/.test(tagName)) return false;
  return namesOf(properties).some((name) => FRAME_NAMES.test(name));
}

/** The words in an element's id and classes. */
function namesOf({ id, className }: Element['properties']): string[] {
  const names = [id, ...(Array.isArray(className) ? className : [])].filter(
    (name) => typeof name === 'string',
  );
  return names.flatMap((name) => {
    const words = name
      .replace(/([a-z])([A-Z])/g, '$1-$2')
      .toLowerCase()
      .split(/[^a-zåäö0-9]+/);
    // "with-sidebar" and "has-menu" tell of a neighbour.
    return words.some((word) =>
      /^(?:with|has|no|left|right|without|main|content|article|post|entry|page)$/.test(word),
    )
      ? []
      : words;
  });
}

/** Whether an element is kept from view. */
export function isHidden({ properties }: Element): boolean {
  return (
    properties.hidden === true ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(propertyText(properties.style))
  );
}

/** An attribute as text; empty where it is absent or a list. */
export function propertyText(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** None where a node of this kind cannot have any. */
export function childrenOf(node: Nodes): (ElementContent | Root['children'][number])[] {
  return 'children' in node ? node.children : [];
}

/** Letters and figures in a node that a reader sees. */
function textLength(node: Nodes): number {
  if (node.type === 'text') return node.value.replace(/[^\p{L}\p{N}]/gu, '').length;
  if (node.type === 'element' && SILENT.has(node.tagName)) return 0;
  return childrenOf(node).reduce((sum, child) => sum + textLength(child), 0);
}
