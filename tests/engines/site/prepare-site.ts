import { build } from 'esbuild';
import { cpSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where what the tests add to the site lies in it. */
export const ADDED = '/engine-tests';
/** A page of the site's origin, under its policy, that knows nothing of the members' section. */
export const BLANK = `${ADDED}/vectors.html`;

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Vectors</title>
<script src="${ADDED}/vectors-page.js"></script></head><body></body></html>`;

/** Copies a built site, with a page that checks the vectors and a script that tells troubles. */
export async function prepareSite(out: string, folder: string): Promise<void> {
  cpSync(out, folder, { recursive: true });
  const added = join(folder, ADDED);
  mkdirSync(added);
  writeFileSync(join(folder, BLANK), PAGE);
  await build({
    entryPoints: ['tell-troubles.ts', 'vectors-page.ts'].map((file) =>
      join(import.meta.dirname, file),
    ),
    bundle: true,
    format: 'iife',
    outdir: added,
    logLevel: 'error',
  });
  for (const page of globSync('**/*.html', { cwd: folder })) addTeller(join(folder, page));
}

function addTeller(page: string): void {
  const html = readFileSync(page, 'utf8');
  const told = html.replace('<head>', `<head><script src="${ADDED}/tell-troubles.js"></script>`);
  if (told === html) throw new Error(`${page} has no <head> to put a script in.`);
  writeFileSync(page, told);
}
