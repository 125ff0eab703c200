import { strippedJpeg } from './jpeg-segments.ts';
import { strippedPng } from './png-chunks.ts';
import { strippedWebp } from './webp-chunks.ts';

const PNG = '\x89PNG\r\n\x1a\n';

/**
 * A picture without what cameras and programs say about it: where it was taken above all, which a
 * photograph from a phone tells to some metres. Nothing is coded anew, so it looks the same and the
 * same file gives the same bytes everywhere.
 *
 * Knows JPEG, PNG and WebP by their first bytes; everything else is given back as it is.
 */
export function stripMetadata(bytes: Uint8Array): Uint8Array {
  const start = Buffer.from(bytes.subarray(0, 12)).toString('latin1');
  if (start.startsWith('\xff\xd8')) return strippedJpeg(bytes);
  if (start.startsWith(PNG)) return strippedPng(bytes);
  if (start.startsWith('RIFF') && start.endsWith('WEBP')) return strippedWebp(bytes);
  return bytes;
}

/** Whether a file can be one that {@link stripMetadata} knows, by its name. */
export function mayHoldMetadata(name: string): boolean {
  return /\.(?:a?png|jpe?g|jfif|jpe|webp)$/i.test(name);
}
