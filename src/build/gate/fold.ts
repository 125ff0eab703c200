/**
 * Folding to the letters and digits that carry a text: compatibility decomposition (Unicode NFKD),
 * marks dropped, lower case, all else dropped. Spaces, markup characters, soft hyphens and
 * zero-width characters vanish, and so do the zero bytes of UTF-16, which makes text in that
 * encoding fold to the same letters without being decoded first.
 */
const EXPAND = 0xffff;
const MARK = 0xfffe;

/** Letters that do not decompose but are commonly written with these. */
const spelledOut: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
};

const expansions = new Map<number, string>();
const table = buildTable();

function foldCharacter(character: string): string {
  let folded = '';
  for (const part of character.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    if (/[\p{L}\p{N}]/u.test(part)) folded += spelledOut[part] ?? part;
  }
  return folded;
}

function buildTable(): Uint16Array {
  const built = new Uint16Array(0x10000);
  for (let unit = 0; unit < 0x10000; unit++) {
    if (unit >= 0xd800 && unit <= 0xdfff) continue;
    const character = String.fromCharCode(unit);
    if (/[\p{M}\p{Cf}]/u.test(character)) built[unit] = MARK;
    if (!/[\p{L}\p{N}]/u.test(character)) continue;
    const folded = foldCharacter(character);
    if (folded.length === 1) built[unit] = folded.charCodeAt(0);
    else if (folded.length > 1) {
      built[unit] = EXPAND;
      expansions.set(unit, folded);
    }
  }
  return built;
}

/** The folded form of a code point outside the basic plane, remembered. */
function foldAstral(point: number): string {
  let folded = expansions.get(point);
  if (folded === undefined) {
    folded = foldCharacter(String.fromCodePoint(point));
    expansions.set(point, folded);
  }
  return folded;
}

/** Where {@link foldInto} puts what it reads; reused from call to call. */
export class Letters {
  /** Folded code units; only the first `length` count. */
  units: Uint16Array;
  /** For each unit, the index of the byte it came from. */
  at: Uint32Array;
  length = 0;

  constructor(capacity: number) {
    this.units = new Uint16Array(capacity);
    this.at = new Uint32Array(capacity);
  }
}

/** One character at `index` of UTF-8 bytes: its code point and its length in bytes. */
export class Character {
  point = 0;
  size = 1;

  /** Bytes that are no valid UTF-8 are read as Latin-1. */
  read(bytes: Uint8Array, index: number): void {
    const first = bytes[index]!;
    this.point = first;
    this.size = 1;
    if (first < 0xc2 || first > 0xf4) return;
    const more = first < 0xe0 ? 1 : first < 0xf0 ? 2 : 3;
    let point = first & (0x3f >> more);
    for (let i = 1; i <= more; i++) {
      const next = bytes[index + i];
      if (next === undefined || (next & 0xc0) !== 0x80) return;
      point = (point << 6) | (next & 0x3f);
    }
    if (point > 0x10ffff) return;
    this.point = point;
    this.size = more + 1;
  }
}

/** 0 for what is dropped and separates words, else what {@link unitsOf} needs. */
export function foldedUnit(point: number): number {
  return point < 0x10000 ? table[point]! : foldAstral(point) === '' ? 0 : EXPAND;
}

/** True for marks and invisible characters, which are dropped but do not separate words. */
export function isMark(folded: number): boolean {
  return folded === MARK;
}

/** The folded form of a code point for which {@link foldedUnit} is neither 0 nor a mark. */
export function unitsOf(point: number): string {
  if (point >= 0x10000) return foldAstral(point);
  return expansions.get(point) ?? String.fromCharCode(table[point]!);
}

const character = new Character();

/** Folds `bytes` from `start` up to `end`; `letters` needs {@link roomFor} that many bytes. */
export function foldInto(letters: Letters, bytes: Uint8Array, start: number, end: number): void {
  const { units, at } = letters;
  let length = 0;
  let index = start;
  while (index < end) {
    const byte = bytes[index]!;
    if (byte < 0x80) {
      const unit = table[byte]!;
      units[length] = unit;
      at[length] = index;
      length += unit === 0 ? 0 : 1;
      index++;
      continue;
    }
    character.read(bytes, index);
    const unit = foldedUnit(character.point);
    if (unit !== 0 && unit !== MARK) {
      const folded = unit === EXPAND ? unitsOf(character.point) : null;
      for (let i = 0; i < (folded?.length ?? 1); i++) {
        units[length] = folded === null ? unit : folded.charCodeAt(i);
        at[length++] = index;
      }
    }
    index += character.size;
  }
  letters.length = length;
}

/** Characters folded at a time. */
const PIECE = 0x8000;

/** Folds a text whole. */
export function foldUnits(text: string): Uint16Array {
  const letters = new Letters(roomFor(Math.min(text.length, PIECE) * 3));
  const pieces: Uint16Array[] = [];
  for (let start = 0; start < text.length;) {
    const last = text.charCodeAt(start + PIECE - 1);
    const end = start + PIECE - (last >= 0xd800 && last < 0xdc00 ? 1 : 0);
    const bytes = Buffer.from(text.slice(start, end));
    foldInto(letters, bytes, 0, bytes.length);
    pieces.push(letters.units.slice(0, letters.length));
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

/** Units that many bytes may fold to: a ligature of three bytes has eighteen letters. */
export function roomFor(bytes: number): number {
  return bytes * 6 + 8;
}

export function unitsToString(units: Uint16Array, start: number, end: number): string {
  let text = '';
  for (let from = start; from < end; from += 4096) {
    text += String.fromCharCode(...units.subarray(from, Math.min(end, from + 4096)));
  }
  return text;
}
