import { mkdirSync, readdirSync, renameSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { SEALED } from './sealed-folder.ts';

/**
 * Moves the sealed files from one staging folder into another, in the order of their names and with
 * one and the same time. In the order in which they were made, which hosts tell by `Last-Modified`
 * and some file systems by the order of the folder, the oldest note comes first and the index last.
 *
 * @param time what the files get as their time of change
 */
export function placeSealed(from: string, to: string, time: Date): void {
  const [source, target] = [join(from, SEALED), join(to, SEALED)];
  mkdirSync(target);
  for (const name of readdirSync(source).sort()) {
    utimesSync(join(source, name), time, time);
    renameSync(join(source, name), join(target, name));
  }
}
