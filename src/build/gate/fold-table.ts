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
/** The folded form of bytes that stand alone: ASCII, and what is no UTF-8, read as Latin-1. */
export const single = table.slice(0, 0x100).map((unit) => (unit >= MARK ? 0 : unit));

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
