/** Bytes looked at together. */
const BLOCK = 512;
/** Control characters above one in twenty mean random bytes or pictures; text has none. */
const MOST_CONTROLS = BLOCK / 20;

function isText(bytes: Uint8Array, start: number, end: number): boolean {
  let controls = 0;
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!;
    if (byte < 0x20 && (byte < 0x09 || byte > 0x0d)) controls++;
  }
  return controls <= MOST_CONTROLS;
}

/**
 * The blocks of `bytes` that may be text, joined; `bytes` itself where all are. Escapes and
 * encodings are sought only there, since random bytes are full of things that look like them.
 */
export function textBlocks(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [];
  for (let start = 0; start < bytes.length; start += BLOCK) {
    const end = Math.min(bytes.length, start + BLOCK);
    if (isText(bytes, start, end)) kept.push(bytes.subarray(start, end));
  }
  if (kept.length * BLOCK >= bytes.length) return bytes;
  return kept.length === 0 ? new Uint8Array(0) : Buffer.concat(kept);
}
