import { attachedText } from './attached-text.ts';
import type { Secrets, SecretText } from './leak.ts';
import { sharedBytes } from './shared-memory.ts';

/** Texts one after the other, as UTF-8 in memory that threads share. */
export interface WrittenTexts {
  /** The file that each comes from, for the message. */
  sources: string[];
  bytes: Uint8Array;
  /** `starts[i]` is where text `i` begins; one more entry than there are texts. */
  starts: number[];
}

/** All member texts; text files among attachments are some too. */
export function writtenTexts({ texts, files }: Pick<Secrets, 'texts' | 'files'>): WrittenTexts {
  const read = files.flatMap((file) => {
    const text = attachedText(file);
    return text === null ? [] : [{ source: `${file.source} (${file.name})`, text }];
  });
  return write([...texts, ...read]);
}

function write(texts: SecretText[]): WrittenTexts {
  const starts = [0];
  for (const { text } of texts) starts.push(starts.at(-1)! + Buffer.byteLength(text));
  const bytes = sharedBytes(starts.at(-1)!);
  const buffer = Buffer.from(bytes.buffer);
  for (const [i, { text }] of texts.entries()) buffer.write(text, starts[i]!);
  return { sources: texts.map(({ source }) => source), bytes, starts };
}

/** The bytes of one text. */
export function bytesOf({ bytes, starts }: WrittenTexts, text: number): Uint8Array {
  return bytes.subarray(starts[text], starts[text + 1]);
}
