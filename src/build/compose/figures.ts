import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Makes figures of pictures that stand alone in a paragraph: the title of each becomes its caption,
 * and several stand in a row. Pictures among words stay where they are.
 *
 * To be called before pictures that cannot be shown become links: those keep their captions so.
 */
export function makeFigures(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'p' || parent === undefined || index === undefined) return;
    const pictures = picturesAlone(node);
    const [first, second] = pictures;
    if (first === undefined) return;
    const figures = pictures.map(figureOf);
    const row = element('div', { className: ['pictures'] }, figures);
    parent.children[index] = second === undefined ? (figures[0] ?? node) : row;
    return SKIP;
  });
}

/** Marks figures that are higher than wide, which would fill a screen; the sizes must be known. */
export function markPortraits(tree: Root): void {
  visit(tree, 'element', (figure) => {
    if (figure.tagName !== 'figure') return;
    visit(figure, 'element', ({ tagName, properties: { width, height } }) => {
      if (tagName === 'img' && Number(height) > Number(width))
        figure.properties.className = ['portrait'];
    });
  });
}

/** The pictures of a paragraph, each perhaps in a link; none where anything else stands there. */
function picturesAlone({ children }: Element): Element[] {
  const inner = children.filter((child) => !isSpace(child));
  return inner.every(isPicture) ? inner : [];
}

function isSpace(node: ElementContent): boolean {
  if (node.type === 'element') return node.tagName === 'br';
  return node.type !== 'text' || node.value.trim() === '';
}

function isPicture(node: ElementContent): node is Element {
  if (node.type !== 'element') return false;
  if (node.tagName === 'img') return true;
  const [only, other] = node.children;
  return (
    node.tagName === 'a' &&
    other === undefined &&
    only?.type === 'element' &&
    only.tagName === 'img'
  );
}

function figureOf(shown: Element): Element {
  const picture = shown.tagName === 'img' ? shown : (shown.children[0] as Element);
  const { title, ...properties } = picture.properties;
  const caption = typeof title === 'string' ? title.trim() : '';
  picture.properties = properties;
  const said: ElementContent[] = caption === '' ? [] : [{ type: 'text', value: caption }];
  const below = said.length === 0 ? [] : [element('figcaption', {}, said)];
  return element('figure', {}, [shown, ...below]);
}

function element(
  tagName: string,
  properties: Element['properties'],
  children: ElementContent[],
): Element {
  return { type: 'element', tagName, properties, children };
}
