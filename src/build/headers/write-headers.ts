import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PAGEFIND } from '../search/site-search.ts';
import { formatHeaders, HEADERS_FILE } from './headers-file.ts';
import { ASTRO, siteRules } from './site-rules.ts';

/**
 * Writes `_headers` for a site that is otherwise complete, but for its sealed files. Where
 * `public/` has brought one already, its rules stay, after the site's own.
 *
 * @param stage the site's folder
 * @param base path the site lives under: empty, or such as `/network`
 */
export async function writeHeaders(stage: string, base: string): Promise<void> {
  const file = join(stage, HEADERS_FILE);
  const brought = await readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  });
  const own = formatHeaders(siteRules(base, await placesIn(stage)));
  await writeFile(file, brought === null ? own : `${own}\n${brought}`);
}

/** Without what is named after its content: most of Pagefind's folder, but not its program. */
async function placesIn(stage: string): Promise<string[]> {
  const others = [`${ASTRO}/*`, `${PAGEFIND}/*`, HEADERS_FILE];
  const root = (await list(stage)).filter((name) => !others.includes(name));
  const program = (await list(join(stage, PAGEFIND))).filter(
    (name) => !/\/\*$|\.pf_meta$/.test(name),
  );
  return [...root, ...program.map((name) => `${PAGEFIND}/${name}`)];
}

async function list(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const name = encodeURIComponent;
  return entries
    .map((entry) => (entry.isDirectory() ? `${name(entry.name)}/*` : name(entry.name)))
    .sort();
}
