/** The orientation of a picture that stands as it was stored. */
export const UPRIGHT = 1;
/** EXIF's tag for the orientation, and its type for numbers of two bytes. */
const TAG = 0x0112;
const SHORT = 3;
const ENTRY = 12;

/**
 * How a camera was held: EXIF's 1 to 8.
 *
 * @param tiff the part of EXIF that is a TIFF file (TIFF 6.0, section 2)
 * @returns {@link UPRIGHT} where it says nothing of it
 */
export function orientationOf(tiff: Uint8Array): number {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  const isLittle = tiff[0] === 0x49;
  try {
    const directory = view.getUint32(4, isLittle);
    const entries = view.getUint16(directory, isLittle);
    for (let index = 0; index < entries; index += 1) {
      const at = directory + 2 + index * ENTRY;
      if (view.getUint16(at, isLittle) !== TAG) continue;
      const orientation = view.getUint16(at + 8, isLittle);
      return orientation >= 1 && orientation <= 8 ? orientation : UPRIGHT;
    }
  } catch {
    // It ends before it says so.
  }
  return UPRIGHT;
}

/** A TIFF file that says how a camera was held, and nothing else. */
export function tiffWith(orientation: number): Uint8Array {
  const tiff = new Uint8Array(26);
  const view = new DataView(tiff.buffer);
  tiff.set([0x4d, 0x4d, 0, 42]);
  view.setUint32(4, 8);
  view.setUint16(8, 1);
  view.setUint16(10, TAG);
  view.setUint16(12, SHORT);
  view.setUint32(14, 1);
  view.setUint16(18, orientation);
  return tiff;
}
