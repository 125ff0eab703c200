import { parseXml, XmlElement, XmlNode, type XmlDocument } from '@rgrove/parse-xml';

/** Of SVG 2: what draws. Nothing that links, moves, holds HTML or runs. */
const DRAWING = new Set([
  ...['svg', 'g', 'defs', 'symbol', 'use', 'title', 'desc', 'metadata', 'style', 'switch'],
  ...['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'text', 'tspan'],
  ...['linearGradient', 'radialGradient', 'stop', 'pattern', 'clipPath', 'mask', 'filter', 'image'],
  ...['feBlend', 'feColorMatrix', 'feComposite', 'feFlood', 'feGaussianBlur', 'feMerge'],
  ...['feMergeNode', 'feOffset', 'feDropShadow'],
]);
const SVG = 'http://www.w3.org/2000/svg';
/** To a part of the same drawing, or a picture within it. */
const WITHIN = /^(?:#|data:image\/(?:png|jpeg|webp);)/i;

/** Printable ASCII without what begins an element: no browser makes a script of it. */
const PLAIN = /^[\t\n\r\x20-;=-~]*$/;

/**
 * Whether a file that browsers could run scripts from has none: an HTML file of nothing but text,
 * as search engines ask for to know whose a site is; XML without any namespace; a drawing of
 * shapes. Whatever cannot be read is not harmless, nor are other kinds of files.
 *
 * @param name of the file, whose ending tells its kind
 */
export function isHarmless(name: string, bytes: Uint8Array): boolean {
  const ending = /\.[^./]*$/.exec(name.toLowerCase())?.[0];
  const text = decoded(bytes);
  if (text === null) return false;
  if (ending === '.html' || ending === '.htm') return PLAIN.test(text);
  if (ending === '.xml') return isPlainXml(text);
  return ending === '.svg' && isDrawing(text);
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function isPlainXml(text: string): boolean {
  return (
    allElements(text)?.every(
      ({ name, attributes }) =>
        !name.includes(':') && Object.keys(attributes).every((each) => !/^xmlns|:/.test(each)),
    ) === true
  );
}

function isDrawing(text: string): boolean {
  const elements = allElements(text);
  const root = elements?.[0];
  if (root?.name !== 'svg' || root.attributes.xmlns !== SVG) return false;
  return elements?.every(isShape) === true;
}

function isShape({ name, attributes }: XmlElement): boolean {
  if (!DRAWING.has(name)) return false;
  return Object.entries(attributes).every(([attribute, value]) => {
    const local = attribute.replace(/^.*:/, '').toLowerCase();
    if (attribute === 'xmlns') return value === SVG;
    return local === 'href' ? WITHIN.test(value.trim()) : !local.startsWith('on');
  });
}

/**
 * All elements of a document, the root first; null for what is no XML, or has parts that a browser
 * could make more of than is written: a document type (which can add attributes) or instructions.
 */
function allElements(text: string): XmlElement[] | null {
  // Another encoding than the one it was read in would make another text of it.
  if (/^\s*<\?xml[^>]*encoding\s*=\s*["'](?!utf-8["'])/i.test(text)) return null;
  const document = parsed(text);
  return document === null ? null : elementsIn(document);
}

function parsed(text: string): XmlDocument | null {
  try {
    return parseXml(text, { preserveDocumentType: true });
  } catch {
    return null;
  }
}

/** Not by calling itself: a hostile file has elements within elements without end. */
function elementsIn(document: XmlDocument): XmlElement[] | null {
  const found: XmlElement[] = [];
  const left: XmlNode[] = [...document.children];
  for (let node = left.shift(); node !== undefined; node = left.pop()) {
    if (node.type === XmlNode.TYPE_DOCUMENT_TYPE) return null;
    if (node.type === XmlNode.TYPE_PROCESSING_INSTRUCTION) return null;
    if (!(node instanceof XmlElement)) continue;
    found.push(node);
    for (const inside of node.children) left.push(inside);
  }
  return found;
}
