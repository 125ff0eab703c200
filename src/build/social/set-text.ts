import type { PlacedGlyph, Typeface } from './fonts.ts';

/** A line of type: its letters, in pixels from where it begins. */
interface Line {
  glyphs: readonly PlacedGlyph[];
  width: number;
}

/** A text in lines of one size. */
export interface Setting {
  size: number;
  lines: Line[];
}

/** The room a text is given, in pixels. */
export interface Room {
  width: number;
  /** From the wanted size down to the least. */
  sizes: readonly number[];
  /** The most lines. */
  lines: number;
}

const ELLIPSIS = '…';

/**
 * Sets a text as large as its room lets it; what finds no room even at the least size is left out,
 * and an ellipsis says so.
 */
export function setText(text: string, face: Typeface, room: Room): Setting {
  const words = text.split(/[^\S\u00A0]+/).filter((word) => face.set(word).glyphs.length > 0);
  for (const size of room.sizes) {
    const lines = wrapped(words, face, room.width / size);
    const whole = lines.every((line) => widthOf(line, face) * size <= room.width);
    if (whole && lines.length <= room.lines) return { size, lines: set(lines, face, size) };
  }
  const size = room.sizes.at(-1) ?? 1;
  return { size, lines: set(shortened(words, face, room.width / size, room.lines), face, size) };
}

/** Greedy lines; a word wider than a line stays alone on one. Widths in parts of the size. */
function wrapped(words: readonly string[], face: Typeface, width: number): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const longer = lines.length > 0 ? `${lines.at(-1) ?? ''} ${word}` : word;
    if (lines.length > 0 && widthOf(longer, face) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function shortened(
  words: readonly string[],
  face: Typeface,
  width: number,
  most: number,
): string[] {
  const lines = wrapped(
    words.flatMap((word) => broken(word, face, width)),
    face,
    width,
  );
  if (lines.length <= most) return lines;
  let last = `${lines[most - 1] ?? ''} ${lines[most] ?? ''}`;
  while (widthOf(last + ELLIPSIS, face) > width) last = last.replace(/(\s+\S*|\S)$/u, '');
  return [...lines.slice(0, most - 1), last.replace(/[\s,;:–-]+$/, '') + ELLIPSIS];
}

/** A word in pieces no wider than a line. */
function broken(word: string, face: Typeface, width: number): string[] {
  const pieces = [''];
  for (const letter of word) {
    const longer = (pieces.at(-1) ?? '') + letter;
    if (longer === letter || widthOf(longer, face) <= width) pieces[pieces.length - 1] = longer;
    else pieces.push(letter);
  }
  return pieces;
}

function widthOf(line: string, face: Typeface): number {
  const words = line.split(' ').map((word) => face.set(word).width);
  return words.reduce((sum, width) => sum + width, 0) + (words.length - 1) * space(face);
}

function set(lines: readonly string[], face: Typeface, size: number): Line[] {
  return lines.map((line) => {
    const glyphs: PlacedGlyph[] = [];
    let width = 0;
    for (const word of line.split(' ')) {
      const run = face.set(word);
      for (const glyph of run.glyphs) glyphs.push({ ...glyph, x: (width + glyph.x) * size });
      width += run.width + space(face);
    }
    return { glyphs, width: (width - space(face)) * size };
  });
}

function space(face: Typeface): number {
  return face.set(' ').width;
}
