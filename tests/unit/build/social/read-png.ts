import { inflateSync } from 'node:zlib';

export interface ReadPng {
  width: number;
  height: number;
  /** Places in the palette, row by row. */
  pixels: Uint8Array;
}

/** Reads a picture of four bits a pixel and no filters, by Node's own zlib. */
export function readPng(bytes: Uint8Array): ReadPng {
  const png = Buffer.from(bytes);
  const data: Buffer[] = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    if (png.toString('latin1', at + 4, at + 8) !== 'IDAT') continue;
    data.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)));
  }
  const [width, height] = [png.readUInt32BE(16), png.readUInt32BE(20)];
  const [rows, length] = [inflateSync(Buffer.concat(data)), width / 2 + 1];
  const pixels = new Uint8Array(width * height);
  for (let i = 0; i < pixels.length; i += 1) {
    const byte = rows[Math.floor(i / width) * length + 1 + Math.floor((i % width) / 2)]!;
    pixels[i] = i % 2 === 0 ? byte >> 4 : byte & 15;
  }
  return { width, height, pixels };
}
