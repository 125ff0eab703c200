import { png } from '../../browser/file-samples.ts';
import type { Random } from './random.ts';

/** A file that lies beside a note and is linked or shown in it. */
export interface GeneratedAttachment {
  name: string;
  bytes: Uint8Array;
}

/** One note in so many has files. */
const EVERY = 20;
const KINDS = [textFile, pdfFile, picture];

/** A text, a document of one page or a picture beside about every twentieth note, else nothing. */
export function generateAttachments(
  words: readonly string[],
  random: Random,
): GeneratedAttachment[] {
  if (random.below(EVERY) > 0) return [];
  return [random.pick(KINDS)(words, random)];
}

/** The line of Markdown that leads to a file from a note. */
export function attachmentLine({ name }: GeneratedAttachment, address: string): string {
  return name.endsWith('.png')
    ? `![Bild från mötet](${address})`
    : `[Handling från mötet](${address})`;
}

function textFile(words: readonly string[], random: Random): GeneratedAttachment {
  return { name: 'anteckningar.txt', bytes: Buffer.from(`${lines(words, random).join('\n')}\n`) };
}

function picture(_: readonly string[], random: Random): GeneratedAttachment {
  return { name: 'bild.png', bytes: png(320 + random.below(320), 240) };
}

/** One page in a font that every reader has (ISO 32000-1, 9.6.2.2), with a table of references. */
function pdfFile(words: readonly string[], random: Random): GeneratedAttachment {
  const shown = lines(words, random).map((line) => `(${line}) Tj 0 -16 Td`);
  const text = `BT /F1 11 Tf 56 780 Td ${shown.join('\n')} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R ' +
      '/Resources << /Font << /F1 4 0 R >> >> >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
  ];
  return { name: 'handling.pdf', bytes: Buffer.from(pdfOf(objects), 'latin1') };
}

/** @param objects in their order; the first is the catalogue */
function pdfOf(objects: readonly string[]): string {
  const places: number[] = [];
  let file = '%PDF-1.4\n';
  for (const [index, object] of objects.entries()) {
    places.push(file.length);
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
  }
  const size = objects.length + 1;
  const entries = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`);
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${entries.join('')}`;
  return `${file}${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
}

/** Longest word in a file. */
const SHORT = 12;

/**
 * What was counted, as in a follow-up. There is a number by each word: in running text a phrase might
 * by chance stand in a public summary too, and the gate would stop the build.
 */
function lines(words: readonly string[], random: Random): string[] {
  const short = words.filter(({ length }) => length <= SHORT);
  return Array.from({ length: 10 + random.below(40) }, () =>
    Array.from({ length: 5 }, () => `${100 + random.below(900)} ${random.pickCommon(short)}`).join(
      ', ',
    ),
  );
}
