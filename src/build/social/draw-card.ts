import { CARD_FORMAT, type Card } from '../../components/social/card.ts';
import { lay, type Canvas, type Ramp } from './canvas.ts';
import { drawLines, type Masks } from './draw-lines.ts';
import { openTypeface, type Typeface } from './fonts.ts';
import { sitePalette, type Palette } from './palette.ts';
import { pngEncoder } from './png.ts';
import { rasterise } from './rasterise.ts';
import { ring } from './ring.ts';
import { setText, type Room, type Setting } from './set-text.ts';

/** Draws a card as a PNG. The same card gives the same bytes on every machine. */
export type DrawCard = (card: Card) => Uint8Array;

const { width, height } = CARD_FORMAT;
/** Kept free on all sides, since networks cut the edges. In pixels, as all that follows. */
const MARGIN = 80;
const COLUMN = width - 2 * MARGIN;
const NAME_BASELINE = 122;
const MARK_WIDTH = 96;
/** Baseline of the last line. */
const FOOT = height - MARGIN + 4;

const rooms = {
  name: { width: COLUMN - MARK_WIDTH, sizes: [46, 40, 34], lines: 1 },
  label: { width: COLUMN, sizes: [38, 32], lines: 1 },
  title: { width: COLUMN, sizes: [124, 110, 96, 84, 72, 62, 54], lines: 3 },
  detail: { width: COLUMN, sizes: [42, 36], lines: 2 },
  /** Where there is nothing else, as in the network's own picture. */
  purpose: { width: COLUMN, sizes: [42, 36], lines: 4 },
} satisfies Record<string, Room>;

interface Tools {
  faces: Record<'name' | 'label' | 'title' | 'detail', Typeface>;
  palette: Palette;
  masks: Masks;
}

/** Opens the site's fonts and draws what all pictures share. */
export async function prepareDrawing(): Promise<DrawCard> {
  const [title, name, detail, label] = await Promise.all([
    openTypeface('familjen-grotesk', 700),
    openTypeface('familjen-grotesk', 600),
    openTypeface('source-sans-3', 400),
    openTypeface('source-sans-3', 600),
  ]);
  const palette = sitePalette();
  const tools = { faces: { title, name, detail, label }, palette, masks: new Map() };
  const background = drawBackground(palette);
  const encode = pngEncoder(background, palette.colours);
  return (card) => {
    const canvas = { width, height, pixels: background.pixels.slice() };
    drawCard(canvas, card, tools);
    return encode(canvas);
  };
}

/** The mark twice: large behind, small above. */
function drawBackground({ rings, text, signal }: Palette): Canvas {
  const canvas = { width, height, pixels: new Uint8Array(width * height) };
  const circles = (x: number, y: number, unit: number, ramp: Ramp): void => {
    for (const side of [-7, 7]) {
      lay(canvas, rasterise(ring(side * unit, 0, 11.5 * unit, 3 * unit)), ramp, x, y);
    }
  };
  circles(960, 560, 25, rings);
  const [x, y] = [MARGIN + 35, NAME_BASELINE - 15];
  circles(x, y, 1.75, text);
  lay(canvas, rasterise(ring(0, 0, 3.1, 6.2)), signal, x, y);
  return canvas;
}

function drawCard(canvas: Canvas, card: Card, { faces, palette, masks }: Tools): void {
  const alone = card.title === card.site;
  const detail = setText(card.detail, faces.detail, alone ? rooms.purpose : rooms.detail);
  const title = setText(card.title, faces.title, rooms.title);
  const upwards = (setting: Setting, baseline: number, leading: number): number => {
    const rise = (setting.lines.length - 1) * leading;
    const place = { left: MARGIN, baseline: baseline - rise, leading };
    drawLines(canvas, setting, place, palette.text, masks);
    return setting.lines.length === 0 ? baseline : baseline - rise - setting.size * 0.8;
  };
  const aboveDetail = upwards(detail, FOOT, detail.size * 1.32);
  const gap = detail.lines.length === 0 ? 0 : title.size * 0.28 + 8;
  const aboveTitle = upwards(title, aboveDetail - gap, title.size * 1.04);
  drawLabel(canvas, card, aboveTitle - 30, { faces, palette, masks });
  if (alone) return;
  const name = setText(card.site, faces.name, rooms.name);
  const place = { left: MARGIN + MARK_WIDTH, baseline: NAME_BASELINE, leading: 0 };
  drawLines(canvas, name, place, palette.text, masks);
}

/** What must not be missed stands first, dark on a bright ground. */
function drawLabel(canvas: Canvas, card: Card, baseline: number, tools: Tools): void {
  const { faces, palette, masks } = tools;
  const flag = setText(card.flag, faces.label, rooms.label);
  let left = MARGIN;
  for (const line of flag.lines) {
    const [pad, top, bottom] = [18, baseline - flag.size, baseline + flag.size * 0.36];
    const right = left + line.width + 2 * pad;
    const box = [[left, top, right, top, right, bottom, left, bottom].map(Math.round)];
    lay(canvas, rasterise(box), palette.signal, 0, 0);
    const place = { left: left + pad, baseline, leading: 0 };
    drawLines(canvas, flag, place, palette.signal.toReversed(), masks);
    left = right + 24;
  }
  const room = { ...rooms.label, width: width - MARGIN - left };
  const label = setText(card.label, faces.label, room);
  drawLines(canvas, label, { left, baseline, leading: 0 }, palette.text, masks);
}
