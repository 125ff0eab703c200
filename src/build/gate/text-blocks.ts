/** Bytes looked at together. */
const BLOCK = 512;
/** Control characters above one in twenty mean random bytes or pictures; text has none. */
const MOST_CONTROLS = BLOCK / 20;

const isControl = new Uint8Array(256);
isControl.fill(1, 0, 0x09).fill(1, 0x0e, 0x20);

/** Whether there is any control character but for tabs and ends of lines and pages. */
export function hasControls(bytes: Uint8Array): boolean {
  return bytes.some((byte) => isControl[byte] === 1);
}

function isText(bytes: Uint8Array, start: number, end: number): boolean {
  let controls = 0;
  for (let i = start; i < end; i++) {
    const byte = bytes[i]!;
    controls += isControl[byte]!;
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
