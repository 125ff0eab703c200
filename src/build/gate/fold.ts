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

/** Between these, a byte may begin a character of several bytes (UTF-8). */
export const [FIRST_LEAD, LAST_LEAD] = [0xc2, 0xf4];

/** `ß` in Latin-1, the one byte that folds to two letters. */
const SHARP_S = 0xdf;

const expansions = new Map<number, string>();
const table = buildTable();
/** The folded form of bytes that stand alone: ASCII, and what is no UTF-8, read as Latin-1. */
export const single = table.slice(0, 0x100).map((unit) => (unit >= MARK ? 0 : unit));
const kept = Uint8Array.from(single, (unit) => (unit === 0 ? 0 : 1));

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

/** Folded bytes; made once and filled again and again. */
export class Letters {
  /** Folded code units; only the first `length` count. */
  readonly units: Uint16Array;
  length = 0;
  #bytes: Uint8Array = new Uint8Array(0);
  #start = 0;
  #at: Uint32Array | null = null;

  /** @param bytes the most bytes it will hold at a time */
  constructor(bytes: number) {
    this.units = new Uint16Array(roomFor(bytes));
  }

  /** Folds `bytes` from `start` up to `end`. */
  fill(bytes: Uint8Array, start: number, end: number): void {
    this.length = foldInto(this.units, bytes, start, end);
    this.#bytes = bytes;
    this.#start = start;
    this.#at = null;
  }

  /** For each unit, the index of the byte it came from. Worked out when asked for. */
  get at(): Uint32Array {
    this.#at ??= positions(this.#bytes, this.#start, this.length);
    return this.#at;
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
    if (first < FIRST_LEAD || first > LAST_LEAD) return;
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

/** 0 for what is dropped and separates words, else the folded unit, a mark or an expansion. */
export function foldedUnit(point: number): number {
  return point < 0x10000 ? table[point]! : foldAstral(point) === '' ? 0 : EXPAND;
}

/** True where the folded form has several units, which {@link unitsOf} gives. */
export function isExpansion(folded: number): boolean {
  return folded === EXPAND;
}

/** True for marks and invisible characters, which are dropped but do not separate words. */
export function isMark(folded: number): boolean {
  return folded === MARK;
}

/** The folded form of a code point where it has several units. */
export function unitsOf(point: number): string {
  return point < 0x10000 ? (expansions.get(point) ?? '') : foldAstral(point);
}

const character = new Character();

/** Folds into `units`, which needs {@link roomFor} that many bytes. Returns how many units. */
function foldInto(units: Uint16Array, bytes: Uint8Array, start: number, end: number): number {
  let length = 0;
  let index = start;
  while (index < end) {
    const byte = bytes[index]!;
    const alone = byte < FIRST_LEAD || byte > LAST_LEAD || (bytes[index + 1]! & 0xc0) !== 0x80;
    if (alone && byte !== SHARP_S) {
      // Written in any case, without a branch: the next unit takes the place of a dropped one.
      const unit = single[byte]!;
      units[length] = unit;
      length += kept[byte]!;
      index++;
      continue;
    }
    character.read(bytes, index);
    index += character.size;
    length = append(units, length, character.point);
  }
  return length;
}

function append(units: Uint16Array, length: number, point: number): number {
  const unit = foldedUnit(point);
  if (unit === 0 || unit === MARK) return length;
  if (unit !== EXPAND) {
    units[length] = unit;
    return length + 1;
  }
  const folded = unitsOf(point);
  for (let i = 0; i < folded.length; i++) units[length + i] = folded.charCodeAt(i);
  return length + folded.length;
}

/** Bytes of the character at `index`. */
function sizeAt(bytes: Uint8Array, index: number): number {
  character.read(bytes, index);
  return character.size;
}

function positions(bytes: Uint8Array, start: number, count: number): Uint32Array {
  const at = new Uint32Array(count);
  const units = new Uint16Array(roomFor(1));
  let [length, index] = [0, start];
  while (length < count) {
    const more = foldInto(units, bytes, index, index + 1);
    at.fill(index, length, length + more);
    length += more;
    index += sizeAt(bytes, index);
  }
  return at;
}

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

/** Units that many bytes may fold to: a ligature of three bytes has eighteen letters. */
function roomFor(bytes: number): number {
  return bytes * 6 + 24;
}

export function unitsToString(units: Uint16Array, start: number, end: number): string {
  const { buffer, byteOffset } = units.subarray(start, end);
  return Buffer.from(buffer, byteOffset, (end - start) * 2).toString('utf16le');
}
