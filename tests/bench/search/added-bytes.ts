import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import type { SearchIndex } from '../../../src/build/search/index-records.ts';

/** What a browser needs beyond Pagefind, in bytes as sent. */
export interface AddedBytes {
  /** Scripts that ask, rank, explain and mark; not the page's form and list. */
  code: number;
  lexicon: number;
  synonyms: number;
}

const SEARCH = ['src/client/search/engine.ts', 'src/search/matches-in.ts'];
const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

export async function addedBytes({ data }: SearchIndex): Promise<AddedBytes> {
  const entry = Buffer.from(data.get('pagefind-entry.json') ?? '').toString();
  const { synonyms } = JSON.parse(entry) as { synonyms: string[][] };
  const lexicons = [...data].filter(([path]) => path.startsWith('lexicon/'));
  return {
    code: await codeBytes(),
    lexicon: lexicons.reduce((sum, [, { length }]) => sum + length, 0),
    synonyms: gzipSync(JSON.stringify(synonyms)).length,
  };
}

/** Pagefind's own program is loaded by its address, so it is not in here. */
async function codeBytes(): Promise<number> {
  const contents = SEARCH.map((path) => `export * from './${path}';`).join('\n');
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: ROOT },
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    charset: 'utf8',
    write: false,
  });
  return gzipSync(outputFiles[0]?.contents ?? '').length;
}
