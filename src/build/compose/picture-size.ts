import { closeSync, openSync, readSync } from 'node:fs';
import { imageSize } from 'image-size';

/** Bytes read of a picture: its size stands before the picture itself, after colours and the like. */
const START = 2 ** 20;
/** EXIF's orientations from this on lie on their side: cameras turn pictures by a note in them. */
const SIDEWAYS = 5;

/**
 * Width and height as attributes, in CSS pixels and as browsers turn the picture; none for a file
 * that is not a picture of a known kind.
 */
export function pictureSize(path: string): { width?: string; height?: string } {
  try {
    const { width, height, orientation = 1 } = imageSize(startOf(path));
    const [across, down] = orientation < SIDEWAYS ? [width, height] : [height, width];
    return across > 0 && down > 0 ? { width: String(across), height: String(down) } : {};
  } catch {
    return {};
  }
}

function startOf(path: string): Uint8Array {
  const file = openSync(path, 'r');
  try {
    const bytes = new Uint8Array(START);
    return bytes.subarray(0, readSync(file, bytes, 0, START, 0));
  } finally {
    closeSync(file);
  }
}
