import { crc32 } from 'node:zlib';
import type { Canvas } from './canvas.ts';
import { joined, pack, type Packed } from './packed-rows.ts';
import type { Colour } from './palette.ts';

/** Makes a PNG of a canvas of the size of the background. */
type EncodePng = (canvas: Canvas) => Uint8Array;

const SIGNATURE = Buffer.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const BITS = 4;
const PALETTE = 3;
/** Rows packed together. */
const BAND = 18;

/**
 * Makes PNGs of at most 16 colours that share a background: the bands of rows that are all
 * background are packed once, since packing takes longer than all drawing. Written here, and packed
 * by pako, for every machine must make the same bytes: what Node's own zlib makes differs between
 * processors.
 *
 * @see https://www.w3.org/TR/png-3/
 */
export function pngEncoder(background: Canvas, colours: readonly Colour[]): EncodePng {
  const { width } = background;
  const plain = bandsOf(background);
  const packedPlain = plain.map((band) => pack(rows([band], width)));
  const start = [SIGNATURE, chunk('IHDR', header(background)), chunk('PLTE', colours.flat())];
  return (canvas) => {
    const pieces: Packed[] = [];
    const drawn: Buffer[] = [];
    const packDrawn = (): void => {
      if (drawn.length > 0) pieces.push(pack(rows(drawn.splice(0), width)));
    };
    for (const [index, band] of bandsOf(canvas).entries()) {
      const known = packedPlain[index];
      if (known === undefined || !plain[index]?.equals(band)) {
        drawn.push(band);
        continue;
      }
      packDrawn();
      pieces.push(known);
    }
    packDrawn();
    return Buffer.concat([...start, chunk('IDAT', joined(pieces)), chunk('IEND', [])]);
  };
}

function bandsOf({ width, height, pixels }: Canvas): Buffer[] {
  const whole = Buffer.from(pixels.buffer, pixels.byteOffset, pixels.length);
  const size = BAND * width;
  return Array.from({ length: Math.ceil(height / BAND) }, (_, band) =>
    whole.subarray(band * size, (band + 1) * size),
  );
}

/** Two pixels a byte, and before each row a nought: no filter, which suits a palette. */
function rows(bands: readonly Uint8Array[], width: number): Uint8Array {
  const bytes = Math.ceil(width / 2);
  const pixels = Buffer.concat(bands);
  const packed = new Uint8Array((pixels.length / width) * (bytes + 1));
  let to = 0;
  for (let from = 0; from < pixels.length; from += width) {
    to += 1;
    for (let column = 0; column < width; column += 2) {
      const right = column + 1 < width ? (pixels[from + column + 1] ?? 0) : 0;
      packed[to] = ((pixels[from + column] ?? 0) << BITS) | right;
      to += 1;
    }
  }
  return packed;
}

function header({ width, height }: Canvas): Buffer {
  const bytes = Buffer.alloc(13);
  bytes.writeUInt32BE(width, 0);
  bytes.writeUInt32BE(height, 4);
  bytes.writeUInt8(BITS, 8);
  bytes.writeUInt8(PALETTE, 9);
  return bytes;
}

function chunk(type: string, data: Uint8Array | readonly number[]): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), Buffer.from(data)]);
  const [length, checksum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  checksum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, checksum]);
}
