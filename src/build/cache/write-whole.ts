import { renameSync, rmSync, writeFileSync } from 'node:fs';

/** Writes a file so that others see all of it or nothing. */
export function writeWhole(file: string, bytes: Uint8Array): void {
  const half = `${file}.${process.pid}.${process.hrtime.bigint()}`;
  try {
    writeFileSync(half, bytes);
    renameSync(half, file);
  } finally {
    rmSync(half, { force: true });
  }
}
