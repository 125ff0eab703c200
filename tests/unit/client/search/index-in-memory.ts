import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildSearchIndex } from '../../../../src/build/search/index-records.ts';
import { createEngine, type SearchEngine } from '../../../../src/client/search/engine.ts';
import type { PagefindModule } from '../../../../src/client/search/pagefind.ts';
import type { SearchAnswer } from '../../../../src/client/search/search-answer.ts';
import type { SearchLanguage } from '../../../../src/search/language/language.ts';
import type { SearchRecord } from '../../../../src/search/records/search-record.ts';
import type { SearchState } from '../../../../src/search/query/search-state.ts';

/** An index of a test's own records, asked by the engine through Pagefind's own program. */
export interface IndexInMemory {
  /** Opened anew with each call. */
  engine: () => SearchEngine;
  /** Paths of the files asked for since the last call of `engine`. */
  asked: () => string[];
  close: () => void;
}

/** @param synonyms groups as `missbruk, beroende` */
export async function indexInMemory(
  records: SearchRecord[],
  language: SearchLanguage['code'],
  synonyms: string[] = [],
): Promise<IndexInMemory> {
  const index = await buildSearchIndex(records, {
    language,
    synonyms: synonyms.map((words) => ({ words: words.split(', '), from: null, to: null })),
  });
  const folder = mkdtempSync(join(tmpdir(), 'traff-search-'));
  const program = join(folder, 'pagefind.js');
  writeFileSync(program, index.program.get('pagefind.js') ?? '');
  const files = new Map([...index.program, ...index.data]);
  let opened: SearchEngine | null = null;
  let asked: string[] = [];
  const engine = (): SearchEngine => {
    opened?.close();
    asked = [];
    opened = createEngine({
      program: pathToFileURL(program).href,
      at: '/virtual/',
      load: (address) => import(/* @vite-ignore */ address) as Promise<PagefindModule>,
      open: (path) => {
        asked.push(path);
        const bytes = files.get(path);
        return bytes ? Promise.resolve(bytes) : Promise.reject(new Error(`no ${path}`));
      },
    });
    return opened;
  };
  const close = (): void => {
    opened?.close();
    rmSync(folder, { recursive: true });
  };
  return { engine, asked: () => asked, close };
}

export async function answerTo(
  engine: SearchEngine,
  words: string,
  filters: SearchState['filters'] = {},
): Promise<SearchAnswer> {
  const answer = await engine.search({ words, filters });
  if (answer === null) throw new Error('overtaken');
  return answer;
}

/** Titles of what was found, each with its tier. */
export async function found(
  engine: SearchEngine,
  words: string,
  filters: SearchState['filters'] = {},
): Promise<string[]> {
  const hits = await (await answerTo(engine, words, filters)).hits(0, 20);
  return hits.map(({ meta, tier }) => `${meta.title} ${String(tier)}`);
}
