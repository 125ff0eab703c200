import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface Size {
  files: number;
  bytes: number;
}

/** Size of all files below a folder whose path, with forward slashes, matches. */
export function sizeOf(dir: string, pattern = /(?:)/): Size {
  const sizes = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => pattern.test(file.slice(dir.length + 1).replaceAll('\\', '/')))
    .map((file) => statSync(file).size);
  return { files: sizes.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
