import { Letters } from './letters.ts';

/** Characters folded at a time. */
const PIECE = 0x8000;
const shared = new Letters(PIECE * 3);

/** Folds a text whole. */
export function foldUnits(text: string): Uint16Array {
  const pieces: Uint16Array[] = [];
  for (let start = 0; start < text.length;) {
    const last = text.charCodeAt(start + PIECE - 1);
    const end = start + PIECE - (last >= 0xd800 && last < 0xdc00 ? 1 : 0);
    const bytes = Buffer.from(text.slice(start, end));
    shared.fill(bytes, 0, bytes.length);
    pieces.push(shared.units.slice(0, shared.length));
    start = end;
  }
  return join(pieces);
}

function join(pieces: Uint16Array[]): Uint16Array {
  if (pieces.length === 1) return pieces[0]!;
  const whole = new Uint16Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let length = 0;
  for (const piece of pieces) {
    whole.set(piece, length);
    length += piece.length;
  }
  return whole;
}

/** As {@link foldUnits}, as a string. */
export function fold(text: string): string {
  const units = foldUnits(text);
  return unitsToString(units, 0, units.length);
}

/** A stretch of folded units as a string, `end` not included. */
export function unitsToString(units: Uint16Array, start: number, end: number): string {
  const { buffer, byteOffset } = units.subarray(start, end);
  return Buffer.from(buffer, byteOffset, (end - start) * 2).toString('utf16le');
}
