/**
 * Folding to the letters and digits that carry a text: compatibility decomposition (Unicode NFKD),
 * marks dropped, lower case, all else dropped. Spaces, markup characters, soft hyphens and
 * zero-width characters vanish, and so do the zero bytes of UTF-16, which makes text in that
 * encoding fold to the same letters without being decoded first.
 */
const EXPAND = 0xffff;
const MARK = 0xfffe;
/** Of a character that was not met yet; the replacement character, which nothing folds to. */
const UNKNOWN = 0xfffd;

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
const table = new Uint16Array(0x10000).fill(UNKNOWN);
/** The folded form of bytes that stand alone: ASCII, and what is no UTF-8, read as Latin-1. */
export const single = new Uint16Array(0x100).map((_, unit) => {
  const folded = foldUnit(unit);
  return folded >= MARK ? 0 : folded;
});

function foldCharacter(character: string): string {
  let folded = '';
  for (const part of character.normalize('NFKD').toLowerCase().normalize('NFKD')) {
    if (/[\p{L}\p{N}]/u.test(part)) folded += spelledOut[part] ?? part;
  }
  return folded;
}

/** A site uses few of the characters there are, so each is looked up when it is met. */
function lookUp(unit: number): number {
  const known = foldUnit(unit);
  table[unit] = known;
  return known;
}

function foldUnit(unit: number): number {
  if (unit >= 0xd800 && unit <= 0xdfff) return 0;
  const character = String.fromCharCode(unit);
  if (/[\p{M}\p{Cf}]/u.test(character)) return MARK;
  if (!/[\p{L}\p{N}]/u.test(character)) return 0;
  const folded = foldCharacter(character);
  if (folded.length <= 1) return folded === '' ? 0 : folded.charCodeAt(0);
  expansions.set(unit, folded);
  return EXPAND;
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
  if (point >= 0x10000) return foldAstral(point) === '' ? 0 : EXPAND;
  const known = table[point]!;
  return known === UNKNOWN ? lookUp(point) : known;
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
