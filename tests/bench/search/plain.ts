import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { serveFiles } from '../../../src/client/search/serve-files.ts';
import { indexedText, type SearchRecord } from '../../../src/search/records/search-record.ts';
import { fetchFile, network, type Network } from '../../eval/index-on-disk.ts';
import type { Contestant, OpenSearch } from './contestant.ts';

interface PlainPagefind {
  createInstance: (options: object) => {
    search: (words: string) => Promise<{ results: { data: () => Promise<unknown> }[] }>;
    destroy: () => Promise<void>;
  };
}

type Files = Map<string, Uint8Array>;

const PROGRAM = 'pagefind.js';
const IS_PROGRAM = /^(?:pagefind.*\.(?:js|css)|wasm\..*)$/;

/** Pagefind as it comes, with the same texts, facts and filters, stemming Swedish. */
export async function plain(records: SearchRecord[]): Promise<Contestant> {
  const begun = performance.now();
  const files = await buildPlain(records);
  const buildSeconds = (performance.now() - begun) / 1000;
  const folder = mkdtempSync(join(tmpdir(), 'traff-plain-'));
  writeFileSync(join(folder, PROGRAM), files.get(PROGRAM) ?? '');
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  let opened = 0;
  const made = [...files].filter(([path]) => !IS_PROGRAM.test(path));
  return {
    buildSeconds,
    indexBytes: made.reduce((sum, [, { length }]) => sum + length, 0),
    remove: () => rmSync(folder, { recursive: true, force: true }),
    open: (by = network()) => {
      const address = `${pathToFileURL(join(folder, PROGRAM)).href}?${++opened}`;
      return openPlain(files, address, by);
    },
  };
}

/** Records sent to Pagefind before it has answered, as our own build does. */
const IN_FLIGHT = 64;

async function buildPlain(records: SearchRecord[]): Promise<Files> {
  const { index } = await createIndex({ forceLanguage: 'sv' });
  if (index === undefined) throw new Error('Pagefind gave no index');
  for (let at = 0; at < records.length; at += IN_FLIGHT) {
    const batch = records.slice(at, at + IN_FLIGHT);
    await Promise.all(
      batch.map((record) =>
        index.addCustomRecord({
          url: record.url,
          content: indexedText(record),
          language: 'sv',
          meta: { ...record.meta },
          filters: record.filters,
        }),
      ),
    );
  }
  const { files } = await index.getFiles();
  await close();
  return new Map(files.map(({ path, content }) => [path, content]));
}

function openPlain(files: Files, address: string, by: Network): OpenSearch {
  const at = `/plain-${address.split('?')[1] ?? ''}/`;
  const { stop, fault } = serveFiles(at, (path) => fetchFile(files, path, by));
  const load = async () => {
    by.bytes += gzipSync(files.get(PROGRAM) ?? '').length;
    const { createInstance } = (await import(address)) as PlainPagefind;
    return createInstance({ basePath: at, baseUrl: '/', noWorker: true, metaCacheTag: '1' });
  };
  let instance: ReturnType<typeof load> | null = null;
  return {
    search: async (words, shown) => {
      instance ??= load();
      const { results } = await Promise.race([(await instance).search(words), fault]);
      await Promise.all(results.slice(0, shown).map((result) => result.data()));
      return { rest: Promise.resolve() };
    },
    close: async () => {
      stop();
      await (await instance)?.destroy();
    },
  };
}
