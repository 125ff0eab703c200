import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packedManifest, type Manifest, type PackedManifest } from './manifest.ts';
import { shippedFiles, SHIPPED } from './shipped-files.ts';
import { toJavaScript } from './to-javascript.ts';

/**
 * Writes the package that other networks install, ready for `npm pack`, into an empty folder.
 *
 * @param root the project's folder
 * @returns its `package.json`
 */
export function writePackage(root: string, folder: string): PackedManifest {
  const project = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
  const manifest = packedManifest(project, SHIPPED);
  write(folder, 'package.json', `${JSON.stringify(manifest, null, 2)}\n`);
  for (const file of shippedFiles(root)) {
    const { path, bytes } = toJavaScript(file);
    write(folder, path, bytes);
  }
  return manifest;
}

function write(folder: string, path: string, bytes: Uint8Array | string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), bytes);
}
