import { orientationOf, tiffWith, UPRIGHT } from './orientation.ts';

/** "RIFF", the length of the rest, "WEBP". */
const HEADER = 12;
const EXTENDED = 'VP8X';
const EXIF = 'EXIF';
const NEEDED = new Set([EXTENDED, 'VP8 ', 'VP8L', 'ALPH', 'ANIM', 'ANMF', 'ICCP']);
/** Bits of an extended file's head that promise EXIF and XMP. */
const [HAS_EXIF, HAS_XMP] = [0x08, 0x04];

/**
 * A WebP file without what is said about the picture, save how it is turned.
 *
 * @see https://developers.google.com/speed/webp/docs/riff_container
 */
export function strippedWebp(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks = [...chunksOf(file)];
  const exif = chunks.find(({ name }) => name === EXIF)?.content ?? new Uint8Array();
  const orientation = orientationOf(exif);
  const kept = chunks
    .filter(({ name }) => NEEDED.has(name))
    .map(({ name, content }) =>
      chunk(name, name === EXTENDED ? promising(content, orientation !== UPRIGHT) : content),
    );
  if (orientation !== UPRIGHT) kept.push(chunk(EXIF, tiffWith(orientation)));
  const body = Buffer.concat([Buffer.from('WEBP'), ...kept]);
  return Buffer.concat([Buffer.from('RIFF'), lengthOf(body), body]);
}

function* chunksOf(file: Buffer): Generator<{ name: string; content: Uint8Array }> {
  for (let at = HEADER; at + 8 <= file.length;) {
    const start = at + 8;
    const length = file.readUInt32LE(at + 4);
    yield {
      name: file.toString('latin1', at, at + 4),
      content: file.subarray(start, start + length),
    };
    at = start + length + (length % 2);
  }
}

function promising(head: Uint8Array, exif: boolean): Uint8Array {
  const copy = Uint8Array.from(head);
  const flags = (copy[0] ?? 0) & ~HAS_XMP & ~HAS_EXIF;
  copy[0] = exif ? flags | HAS_EXIF : flags;
  return copy;
}

function chunk(name: string, content: Uint8Array): Buffer {
  const padding = new Uint8Array(content.length % 2);
  return Buffer.concat([Buffer.from(name, 'latin1'), lengthOf(content), content, padding]);
}

function lengthOf(content: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(content.length);
  return length;
}
