import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Language } from '../../import/find/language.ts';
import type { Page } from '../../import/page/page.ts';
import { readPage, wordPage } from '../../import/page/read-page.ts';
import { SpecialFileError } from '../read/regular-file.ts';
import { shownPath } from '../report/shown-path.ts';
import { ImportFileError } from './import-file-error.ts';
import { readWord } from './read-word.ts';

/** Megabytes: far more than any page, and little enough to be read whole. */
const LARGEST = 20;
const MEGABYTE = 1_000_000;

/**
 * Reads one of the files to import.
 *
 * @throws {ImportFileError} when there is no text in it that can be relied on
 */
export async function readOldPage(path: string, language: Language): Promise<Page> {
  const bytes = await readBytes(path);
  const name = basename(path);
  const shown = shownPath(path);
  if (starts(bytes, '%PDF')) throw new ImportFileError('pdf', { path: shown });
  if (starts(bytes, '\xD0\xCF\x11\xE0')) throw new ImportFileError('old-word', { path: shown });
  if (starts(bytes, 'PK\x03\x04') || /\.docx$/i.test(name)) {
    const { html, unread } = await readWord(bytes).catch((error: unknown) => {
      throw new ImportFileError('damaged', { path: shown }, error);
    });
    return wordPage(name, html, unread, language);
  }
  const page = readNested(() => readPage(name, bytes, language), shown);
  if (isBinary(bytes, page)) throw new ImportFileError('unknown-kind', { path: shown });
  if (page.text.trim() === '') throw new ImportFileError('empty', { path: shown });
  return page;
}

/** Parsers are recursive, and run out of stack on elements that a program nested. */
function readNested(read: () => Page, path: string): Page {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new ImportFileError('too-deep', { path }, error);
  }
}

async function readBytes(path: string): Promise<Uint8Array> {
  const shown = shownPath(path);
  const found = await stat(path).catch((error: unknown) => {
    throw new ImportFileError('missing', { path: shown }, error);
  });
  if (found.isDirectory()) throw new ImportFileError('folder', { path: shown });
  if (!found.isFile()) throw new SpecialFileError(path);
  if (found.size > LARGEST * MEGABYTE) {
    const size = (found.size / MEGABYTE).toFixed(0);
    throw new ImportFileError('too-large', { path: shown, size, limit: String(LARGEST) });
  }
  return readFile(path).catch((error: unknown) => {
    throw new ImportFileError('missing', { path: shown }, error);
  });
}

function starts(bytes: Uint8Array, sign: string): boolean {
  return Array.from(sign).every((character, at) => bytes[at] === character.charCodeAt(0));
}

/** Pictures and programs hold bytes that no text has, and decode to few letters. */
function isBinary(bytes: Uint8Array, { encoding, text }: Page): boolean {
  const start = bytes.subarray(0, 4000);
  const control = start.filter((byte) => byte < 9 || (byte > 13 && byte < 32)).length;
  if (!encoding.startsWith('utf-16') && control > start.length * 0.05) return true;
  const read = text.slice(0, 4000);
  const plain = read.match(/[\p{L}\p{N}\s]/gu)?.length ?? 0;
  return plain < read.length * 0.5;
}
