import type { ElementContent } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

const parser = unified().use(rehypeParse, { fragment: true });
const writer = unified().use(rehypeStringify);

/**
 * HTML as nodes that can stand anywhere: its links and pictures lead where they led on its page.
 *
 * @param page absolute address of the page it is from
 */
export function placeAnywhere(html: string, page: string): ElementContent[] {
  const tree = parser.parse(html);
  visit(tree, 'element', ({ properties }) => {
    for (const name of ['href', 'src', 'poster'] as const) {
      const target = properties[name];
      if (typeof target === 'string') properties[name] = resolved(target, page);
    }
  });
  return tree.children.filter((node) => node.type !== 'doctype');
}

/** An element of HTML; strings among its children are text, and are escaped when it is written. */
export function element(
  tagName: string,
  children: (ElementContent | string)[],
  properties: Record<string, string> = {},
): ElementContent {
  const nodes = children.map((child) =>
    typeof child === 'string' ? { type: 'text' as const, value: child } : child,
  );
  return { type: 'element', tagName, properties, children: nodes };
}

/** Nodes as HTML. */
export function writeHtml(children: ElementContent[]): string {
  return writer.stringify({ type: 'root', children });
}

/** What is no address stays as it is. */
function resolved(target: string, page: string): string {
  return URL.canParse(target, page) ? new URL(target, page).href : target;
}
