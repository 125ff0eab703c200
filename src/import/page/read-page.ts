import type { Block } from './block.ts';
import { decodePage } from './decode-page.ts';
import { cleanText } from './clean-text.ts';
import { isDatedLine } from './dated-line.ts';
import type { Language } from '../find/language.ts';
import type { Page } from './page.ts';
import { readHtml } from './read-html.ts';
import { readText } from './read-text.ts';

/** Reads a text or a saved page, whichever the file holds. */
export function readPage(name: string, bytes: Uint8Array, language: Language): Page {
  const { text, encoding, repaired, lost } = decodePage(bytes);
  const found = { name, encoding, repaired, lost, counts: 'line' as const };
  if (isHtml(name, text)) return { ...found, ...htmlOf(text, language) };
  const { text: clean, invisible } = cleanText(text);
  return { ...found, blocks: readText(clean), text: clean, invisible };
}

/**
 * The page of a Word document.
 *
 * @param html the document as HTML
 * @param unread words of the document that the HTML does not have
 */
export function wordPage(name: string, html: string, unread: Block[], language: Language): Page {
  const { blocks, text, invisible } = htmlOf(html, language);
  const numbered = [...blocks.map((block, at) => ({ ...block, line: at + 1 })), ...unread];
  const all = `${text} ${unread.map((block) => block.text).join(' ')}`;
  return {
    name,
    blocks: numbered,
    text: all,
    invisible,
    counts: 'paragraph',
    encoding: 'docx',
    repaired: 0,
    lost: 0,
  };
}

function htmlOf(html: string, language: Language): Pick<Page, 'blocks' | 'text' | 'invisible'> {
  return readHtml(html, (text) => isDatedLine(text, language));
}

function isHtml(name: string, text: string): boolean {
  const start = text.slice(0, 2000);
  return /\.(?:x?html?|mht|aspx?|php)$/i.test(name)
    ? /<[a-z!/][^>]*>/i.test(text)
    : /^\s*(?:<!doctype html|<html|<\?xml[^>]*>\s*<!doctype html|<head|<body)/i.test(start);
}
