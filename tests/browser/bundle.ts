import { join } from 'node:path';
import { build } from 'esbuild';
import { ROOT } from '../run-command.ts';

/** A file of `tests/browser` with all it imports, as one script for a page. */
export async function bundle(file: string): Promise<string> {
  const entryPoints = [join(ROOT, 'tests', 'browser', file)];
  const { outputFiles } = await build({ entryPoints, bundle: true, write: false, format: 'iife' });
  return outputFiles[0]?.text ?? '';
}
