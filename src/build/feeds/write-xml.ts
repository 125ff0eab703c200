import type { Element } from 'xast';
import { toXml } from 'xast-util-to-xml';

const DECLARATION = '<?xml version="1.0" encoding="utf-8"?>';

/** An XML file (1.0, UTF-8). Its texts must hold no control characters. */
export function writeXml(root: Element): string {
  return `${DECLARATION}\n${toXml(root, { closeEmptyElements: true })}\n`;
}
