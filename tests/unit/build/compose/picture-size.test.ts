import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { pictureSize } from '../../../../src/build/compose/picture-size.ts';

const folder = mkdtempSync(join(tmpdir(), 'traff-picture-size-'));
afterAll(() => rmSync(folder, { recursive: true }));

function sizeOf(bytes: Uint8Array | string): ReturnType<typeof pictureSize> {
  const file = join(folder, 'bild');
  writeFileSync(file, bytes);
  return pictureSize(file);
}

/** The head of a JPEG of 400 by 300 dots, as a camera writes it that is held some way. */
function photograph(orientation: number): Buffer {
  const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation];
  const exif = [...Buffer.from('Exif\0\0'), ...tiff, 0, 0, 0, 0, 0, 0];
  const frame = [0xff, 0xc0, 0, 11, 8, 300 >> 8, 300 & 255, 400 >> 8, 400 & 255, 1, 1, 0x11, 0];
  return Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, exif.length + 2, ...exif, ...frame, 0xff, 0xd9]);
}

test.each([
  [1, 400, 300],
  [3, 400, 300],
  [6, 300, 400],
  [8, 300, 400],
])('a photograph with orientation %d is %d by %d', (orientation, width, height) => {
  const size = { width: String(width), height: String(height) };
  expect(sizeOf(photograph(orientation))).toEqual(size);
});

test('a drawing has the size it states', () => {
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 80"></svg>';
  expect(sizeOf(drawing)).toEqual({ width: '120', height: '80' });
});

test('what is no picture has no size, and neither has a file that is gone', () => {
  expect(sizeOf('ingen bild')).toEqual({});
  expect(sizeOf('')).toEqual({});
  expect(pictureSize(join(folder, 'saknas.png'))).toEqual({});
});
