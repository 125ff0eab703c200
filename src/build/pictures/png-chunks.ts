const SIGNATURE = 8;
/** Length, name and checksum. */
const FRAME = 12;
/** Chunks that change how the picture looks, beside those that it cannot be shown without. */
const NEEDED = new Set(
  'acTL bKGD cHRM cICP cLLI fcTL fdAT gAMA iCCP mDCV pHYs sBIT sRGB tRNS'.split(' '),
);

/**
 * A PNG file without what is said about the picture: texts, EXIF, the time, and what comes after its
 * end.
 *
 * @see https://www.w3.org/TR/png-3/#5Chunk-layout
 */
export function strippedPng(bytes: Uint8Array): Uint8Array {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept = [file.subarray(0, SIGNATURE)];
  for (let at = SIGNATURE; at + FRAME <= file.length;) {
    const name = file.toString('latin1', at + 4, at + 8);
    const end = at + FRAME + file.readUInt32BE(at);
    if (isCritical(name) || NEEDED.has(name)) kept.push(file.subarray(at, end));
    if (name === 'IEND') break;
    at = end;
  }
  return Buffer.concat(kept);
}

function isCritical(name: string): boolean {
  return /^[A-Z]/.test(name);
}
