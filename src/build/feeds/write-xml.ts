import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>';

/** An XML file (1.0, UTF-8), without CDATA. Its texts must hold no control characters. */
export function writeXml(root: Element): string {
  // Which no text may hold as it stands (XML 1.0, section 2.4), and xast-util-to-xml leaves.
  const xml = toXml(root, { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;');
  return `${DECLARATION}\n${xml}\n`;
}
