import mammoth from 'mammoth';
import { makeBlock, plainRun, type Block } from '../../import/page/block.ts';
import { cleanText } from '../../import/page/clean-text.ts';
import { Allowance } from '../gate/decode/allowance.ts';
import { unpackStreams } from '../gate/decode/packed.ts';
import { Packed } from '../gate/decode/unpack.ts';

/** Bytes that the parts of a document may come to. */
const MOST_UNPACKED = 200_000_000;

/** Styles that mammoth does not know by itself. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='List Bullet'] => ul > li:fresh",
  "p[style-name='List Number'] => ol > li:fresh",
  'strike => s',
];

/** A Word document as HTML, and the words of it that the HTML does not have. */
interface WordDocument {
  html: string;
  unread: Block[];
}

/**
 * Reads a `.docx`. What is in its headers, footers, comments and text boxes but not in the HTML is
 * found by comparing the words of all its parts.
 *
 * @throws {Error} when it is no such document
 */
export async function readWord(bytes: Uint8Array): Promise<WordDocument> {
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(bytes) },
    {
      styleMap: STYLES,
      // The pictures themselves are not imported; without a source, only their texts remain.
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
    },
  );
  const html = withoutNoteSigns(value);
  return { html, unread: missingParagraphs(paragraphsOf(bytes), html) };
}

/** Numbers and arrows that mammoth adds at footnotes are no words of the document. */
function withoutNoteSigns(html: string): string {
  return html
    .replace(/<sup><a href="#(?:foot|end)note-[^"]*"[^>]*>[^<]*<\/a><\/sup>/g, '')
    .replace(/\s*<a href="#(?:foot|end)note-ref-[^"]*">[^<]*<\/a>/g, '')
    .replace(/id="endnote-/g, 'id="footnote-');
}

/** The paragraphs of all parts of a document, as their XML has them. */
function paragraphsOf(bytes: Uint8Array): string[] {
  const packed = new Packed(bytes, new Allowance(MOST_UNPACKED));
  const parts = unpackStreams(packed).map(({ bytes: part }) => new TextDecoder().decode(part));
  const texts = parts.filter((part) =>
    /<w:(?:document|hdr|ftr|comments|footnotes|endnotes)[\s>]/.test(part.slice(0, 3000)),
  );
  return texts.flatMap((part) => {
    const shown = part
      .replace(/<mc:Choice[\s\S]*?<\/mc:Choice>/g, '')
      .replace(/<w:(?:tab|br|cr)(?:\s[^>]*)?\/>/g, '<w:t> </w:t>');
    return shown
      .split(/<\/w:p>/)
      .map((paragraph) =>
        Array.from(paragraph.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>/g), ([, text = '']) =>
          unescape(text),
        ).join(''),
      );
  });
}

function unescape(text: string): string {
  const names: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(
    /&(?:#(\d+)|#x([\da-f]+)|(\w+));/gi,
    (
      all,
      decimal: string | undefined,
      hexadecimal: string | undefined,
      name: string | undefined,
    ) => {
      if (decimal !== undefined) return String.fromCodePoint(Number(decimal));
      return hexadecimal === undefined
        ? (names[name ?? ''] ?? all)
        : String.fromCodePoint(parseInt(hexadecimal, 16));
    },
  );
}

/** Paragraphs with words that the HTML has less often than the document. */
function missingParagraphs(paragraphs: string[], html: string): Block[] {
  const text = html.replace(/<[^>]*>/g, ' ');
  const there = new Map<string, number>();
  for (const word of wordsOf(unescape(text))) there.set(word, (there.get(word) ?? 0) + 1);
  return paragraphs.flatMap((paragraph, at) => {
    const words = wordsOf(paragraph);
    const missing = words.filter((word) => {
      const count = there.get(word) ?? 0;
      there.set(word, count - 1);
      return count < 1;
    });
    if (missing.length === 0) return [];
    const shown =
      missing.length === words.length ? cleanText(paragraph).text.trim() : missing.join(' ');
    return [makeBlock([plainRun(shown)], { line: at + 1, aside: 'unread' })];
  });
}

function wordsOf(text: string): string[] {
  return Array.from(cleanText(text).text.matchAll(/[\p{L}\p{N}]+/gu), ([word]) => word);
}
