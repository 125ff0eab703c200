import { createHash } from 'node:crypto';
import { beforeAll, expect, it } from 'vitest';
import { prepareDrawing, type DrawCard } from '../../../../src/build/social/draw-card.ts';
import type { Card } from '../../../../src/components/social/card.ts';
import { readPng } from './read-png.ts';

const meeting: Card = {
  label: 'Tisdag kl.\u00A015.00–15.45',
  flag: '',
  title: '23 april 2024',
  detail: 'Klippan och Övertorneå',
  site: 'Första linjen',
};
const long = 'Om hur socialtjänsten i åtta kommuner ställde om sitt arbete tillsammans. '.repeat(5);
const unbroken = 'Omställningsplaneringskonferensförberedelsearbete'.repeat(4);
const cards: Record<string, Card> = {
  meeting,
  cancelled: { ...meeting, flag: 'INSTÄLLT' },
  'a long title': { ...meeting, title: long, detail: long },
  'words without end': { ...meeting, title: unbroken, label: unbroken, detail: unbroken },
  'a long name': { ...meeting, site: long, flag: 'CANCELLED' },
  'the network': { ...meeting, title: meeting.site, label: '', detail: long },
  'letters beyond Latin': {
    ...meeting,
    title: '😀 Łódź 👩‍👩‍👧 العربية 中文',
    detail: '\u{10FFFF}\u0301',
  },
  'nothing to draw': { label: '', flag: '😀', title: '😀', detail: ' \n', site: '' },
};

let draw: DrawCard;
beforeAll(async () => {
  draw = await prepareDrawing();
});

/** The edges of all that a card adds to an empty one. */
function extent(drawn: Uint8Array, empty: Uint8Array): Record<string, number> {
  let [left, right, top, bottom] = [1200, 0, 630, 0];
  for (let i = 0; i < drawn.length; i += 1) {
    if (drawn[i] === empty[i]) continue;
    const [column, row] = [i % 1200, Math.floor(i / 1200)];
    if (column < left) left = column;
    if (column > right) right = column;
    if (row < top) top = row;
    bottom = row;
  }
  return { left, right, top, bottom };
}

it.each(Object.entries(cards))('%s is drawn whole, within its margins, and light', (_, card) => {
  const [bytes, empty] = [draw(card), draw(cards['nothing to draw']!)];
  const { width, height, pixels } = readPng(bytes);
  expect({ width, height }).toEqual({ width: 1200, height: 630 });
  expect(bytes.length).toBeLessThan(40_000);
  const { left, right, top, bottom } = extent(pixels, readPng(empty).pixels);
  expect(left).toBeGreaterThanOrEqual(70);
  expect(right).toBeLessThanOrEqual(1130);
  expect(top).toBeGreaterThanOrEqual(70);
  expect(bottom).toBeLessThanOrEqual(580);
});

it.each(Object.entries(cards))('%s leaves room below the name of the site', (_, card) => {
  const nameless = { ...card, site: card.title === card.site ? card.title : '' };
  const [drawn, empty] = [draw(nameless), draw(cards['nothing to draw']!)];
  const { top } = extent(readPng(drawn).pixels, readPng(empty).pixels);
  expect(top).toBeGreaterThan(145);
});

it('draws the same card by the same bytes, whatever was drawn before it', async () => {
  const again = await prepareDrawing();
  again(cards['a long title']!);
  expect(Buffer.from(again(meeting)).equals(draw(meeting))).toBe(true);
});

it('has other addresses when it draws otherwise', () => {
  const drawn = createHash('sha256').update(draw(meeting)).update(draw(cards.cancelled!));
  // Where this differs on purpose, raise DRAWING in src/components/social-card.ts as well.
  expect(drawn.digest('hex').slice(0, 16)).toMatchInlineSnapshot(`"ae48b94d1360ee3a"`);
});
