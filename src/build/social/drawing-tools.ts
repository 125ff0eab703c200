import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { FONT_FILES } from './fonts.ts';

/**
 * A digest of everything but the card that a picture is made from: this folder's programs, the
 * colours, the fonts, and the packages in the versions that are asked for, which are exact.
 */
export function drawingTools(): string {
  const here = new URL('./', import.meta.url);
  const others = ['../../styles/tokens.css', '../../../package.json', ...FONT_FILES];
  const hash = createHash('sha256');
  for (const name of [...readdirSync(here).sort(), ...others]) {
    hash.update(readFileSync(new URL(name, here)));
  }
  return hash.digest('hex');
}
