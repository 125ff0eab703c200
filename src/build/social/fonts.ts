import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { Blob, Buffer, Face, Font, shape, Variation } from 'harfbuzzjs';
import decompress from 'woff2-encoder/decompress';
import { flatten, type Outline } from './outline.ts';

/** A letter's shape and where it stands, in parts of the type size. */
export interface PlacedGlyph {
  /** Tells one shape from every other of all typefaces. */
  key: string;
  x: number;
  /** @param size of the type in pixels */
  outline: (size: number) => Outline;
}

/** Letters of one word, kerned. */
interface Run {
  glyphs: PlacedGlyph[];
  /** In parts of the type size. */
  width: number;
}

/** A weight of one of the site's typefaces. */
export interface Typeface {
  /** Sets one word. Letters that the typeface lacks are left out. */
  set: (word: string) => Run;
}

/** One file of a typeface. */
interface FontPart {
  name: string;
  font: Font;
  unitsPerEm: number;
}

/** In the order they are asked for a letter, as `styles/fonts.css` has them. */
const SUBSETS = ['latin', 'latin-ext'];

type Family = 'familjen-grotesk' | 'source-sans-3';

/** Every file of the typefaces, as `file:` addresses. */
export const FONT_FILES = (['familjen-grotesk', 'source-sans-3'] satisfies Family[]).flatMap(
  filesOf,
);

/** Opens a typeface of the site's own, so that a machine's fonts never matter. */
export async function openTypeface(family: Family, weight: number): Promise<Typeface> {
  const parts = await Promise.all(filesOf(family).map((file) => openPart(file, weight)));
  const known = new Map<string, Run>();
  const set = (word: string): Run => {
    const run = known.get(word) ?? setWord(word, parts);
    known.set(word, run);
    return run;
  };
  return { set };
}

function filesOf(family: Family): string[] {
  const folder = `@fontsource-variable/${family}/files`;
  return SUBSETS.map((subset) =>
    import.meta.resolve(`${folder}/${family}-${subset}-wght-normal.woff2`),
  );
}

async function openPart(file: string, weight: number): Promise<FontPart> {
  const bytes = await decompress(await readFile(fileURLToPath(file)));
  const face = new Face(new Blob(bytes));
  const font = new Font(face);
  font.setVariations([new Variation('wght', weight)]);
  return { name: `${file} ${weight}`, font, unitsPerEm: face.upem };
}

function setWord(word: string, parts: readonly FontPart[]): Run {
  const run: Run = { glyphs: [], width: 0 };
  for (const { part, text } of stretches(word, parts)) {
    for (const glyph of shaped(text, part)) {
      run.glyphs.push({ ...glyph, x: run.width + glyph.x });
      run.width += glyph.advance;
    }
  }
  return run;
}

/** The word in pieces, each of them letters that one file has. */
function stretches(word: string, parts: readonly FontPart[]): { part: FontPart; text: string }[] {
  const found: { part: FontPart; text: string }[] = [];
  for (const letter of word.normalize('NFC')) {
    const part = parts.find(({ font }) => font.glyph(letter.codePointAt(0) ?? 0) !== undefined);
    const last = found.at(-1);
    if (part === undefined) continue;
    if (last?.part === part) last.text += letter;
    else found.push({ part, text: letter });
  }
  return found;
}

function shaped(
  text: string,
  { name, font, unitsPerEm }: FontPart,
): (PlacedGlyph & { advance: number })[] {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const positions = buffer.getGlyphPositions();
  return buffer.getGlyphInfos().map(({ codepoint: glyph }, index) => ({
    key: `${name} ${glyph}`,
    x: (positions[index]?.xOffset ?? 0) / unitsPerEm,
    advance: (positions[index]?.xAdvance ?? 0) / unitsPerEm,
    outline: (size) => flatten(font.glyphToPath(glyph), size / unitsPerEm),
  }));
}
