import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSite, type ReadSite } from '../../src/build/read/read-site.ts';
import type { SearchIndex } from '../../src/build/search/index-records.ts';
import { buildMemberSearch } from '../../src/build/search/site-search.ts';

export const OWN_CONTENT = fileURLToPath(new URL('../../content', import.meta.url));

/** Files of a content folder by their paths in it. */
export type ContentFiles = Map<string, string>;

/** The texts of a content folder. */
export function contentFiles(dir: string): ContentFiles {
  const paths = readdirSync(dir, { recursive: true, encoding: 'utf8' });
  const texts = paths.filter((path) => /\.(?:md|ya?ml)$/.test(path));
  return new Map(texts.map((path) => [path, readFileSync(join(dir, path), 'utf8')]));
}

function writeContent(files: ContentFiles): string {
  const folder = mkdtempSync(join(tmpdir(), 'traff-eval-content-'));
  for (const [path, text] of files) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return folder;
}

/** The site of a content folder, and what its members search. */
export async function indexContent(dir: string): Promise<{ site: ReadSite; index: SearchIndex }> {
  const site = readSite(dir, new Date());
  return { site, index: await buildMemberSearch(site.content, site.locale, site.book) };
}

/** As {@link indexContent}, of files that stand in no folder yet. */
export async function indexFiles(
  files: ContentFiles,
): Promise<{ site: ReadSite; index: SearchIndex }> {
  const folder = writeContent(files);
  try {
    return await indexContent(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
