import { orientationOf, tiffWith, UPRIGHT } from './orientation.ts';

const [START, END, SCAN, APP0, APP1, APP2, APP14, APP15, COMMENT] = [
  0xd8, 0xd9, 0xda, 0xe0, 0xe1, 0xe2, 0xee, 0xef, 0xfe,
];
/** What is needed to show the picture right: pixels' shape, colours, how they are coded. */
const NEEDED = new Map([
  [APP0, 'JFIF\0'],
  [APP2, 'ICC_PROFILE\0'],
  [APP14, 'Adobe'],
]);
const EXIF = 'Exif\0\0';

/**
 * A JPEG file without what is said about the picture: place, time, camera, owner, thumbnails, and
 * whatever phones add after its end. The picture itself stays as it is, byte by byte, and is turned
 * as before.
 *
 * @see https://www.w3.org/Graphics/JPEG/itu-t81.pdf annex B
 */
export function strippedJpeg(bytes: Uint8Array): Uint8Array {
  const kept: Uint8Array[] = [];
  let orientation = UPRIGHT;
  for (const { marker, segment } of segments(bytes)) {
    if (isNeeded(marker, segment)) kept.push(segment);
    else if (marker === APP1 && begins(segment, EXIF))
      orientation = orientationOf(segment.subarray(4 + EXIF.length));
  }
  const held = orientation === UPRIGHT ? [] : [exifSegment(orientation)];
  return Buffer.concat([Buffer.from([0xff, START]), ...held, ...kept]);
}

/** Up to the end of the picture. What stands between segments is skipped, as by all who show them. */
function* segments(bytes: Uint8Array): Generator<{ marker: number; segment: Uint8Array }> {
  let at = 2;
  while (at + 1 < bytes.length) {
    const marker = bytes[at] === 0xff ? (bytes[at + 1] ?? 0) : 0;
    const isMarker = marker !== 0 && marker !== 0xff;
    const end = isMarker ? endOf(marker, bytes, at) : at + 1;
    if (isMarker) yield { marker, segment: bytes.subarray(at, end) };
    if (marker === END) return;
    at = end;
  }
}

/** Where a segment ends; a scan goes on to the next marker. */
function endOf(marker: number, bytes: Uint8Array, at: number): number {
  if (marker === END || isBare(marker)) return at + 2;
  const length = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0);
  const end = Math.min(bytes.length, at + 2 + Math.max(2, length));
  return marker === SCAN ? endOfScan(bytes, end) : end;
}

function endOfScan(bytes: Uint8Array, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at !== -1 && at + 1 < bytes.length) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !isBare(next)) return at;
    at = bytes.indexOf(0xff, at + (next === 0xff ? 1 : 2));
  }
  return bytes.length;
}

/** Markers without a length: restarts within a scan, and one for temporary use. */
function isBare(marker: number): boolean {
  return marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);
}

function isNeeded(marker: number, segment: Uint8Array): boolean {
  if (marker === COMMENT) return false;
  if (marker < APP0 || marker > APP15) return true;
  const name = NEEDED.get(marker);
  return name !== undefined && begins(segment, name);
}

function begins(segment: Uint8Array, name: string): boolean {
  return Buffer.from(segment.subarray(4, 4 + name.length)).toString('latin1') === name;
}

function exifSegment(orientation: number): Uint8Array {
  const content = Buffer.concat([Buffer.from(EXIF, 'latin1'), tiffWith(orientation)]);
  return Buffer.concat([Buffer.from([0xff, APP1, 0, content.length + 2]), content]);
}
