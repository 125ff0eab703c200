import type { Element } from 'hast';
import type { Aside, Block } from './block.ts';
import { propertyText } from './html-frame.ts';

/** The look of text and the block it goes to, as the elements around it say. */
export interface Style {
  strong: boolean;
  emphasis: boolean;
  struck: boolean;
  href: string | null;
  pre: boolean;
  quote: boolean;
  aside: Aside | null;
  article: number;
  kind: Block['kind'];
  level: number;
  ordered: boolean;
  depth: number;
  /** The list item it is in; its second paragraph is no item of its own. */
  item: { begun: boolean } | null;
}

/** Of text that no element says anything of. */
export const PLAIN: Style = {
  strong: false,
  emphasis: false,
  struck: false,
  href: null,
  pre: false,
  quote: false,
  aside: null,
  article: 0,
  kind: 'text',
  level: 0,
  ordered: false,
  depth: 0,
  item: null,
};

/** How an element inside a line changes the look of its text. */
export function inlineStyle({ tagName, properties }: Element): Partial<Style> {
  const style = propertyText(properties.style);
  return {
    ...((/^(?:b|strong)$/.test(tagName) || /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style)) && {
      strong: true,
    }),
    ...(/^(?:i|em|cite)$/.test(tagName) && { emphasis: true }),
    ...((/^(?:s|strike|del)$/.test(tagName) || /line-through/i.test(style)) && { struck: true }),
  };
}

/** How an element that is a block, or holds some, changes the look of its text. */
export function blockStyle(
  { tagName, properties: { start } }: Element,
  { depth }: Style,
): Partial<Style> {
  const level = Number(/^h([1-6])$/.exec(tagName)?.[1] ?? 0);
  if (level > 0) return { kind: 'heading', level };
  if (tagName === 'blockquote') return { quote: true };
  if (tagName === 'pre') return { pre: true };
  if (tagName === 'ul' || tagName === 'ol')
    return { depth: depth + 1, ordered: tagName === 'ol' && (start ?? 1) === 1 };
  if (tagName === 'li') return { item: { begun: false } };
  return /^(?:dt|summary|legend)$/.test(tagName) ? { strong: true } : {};
}
