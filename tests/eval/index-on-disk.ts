import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { SearchIndex } from '../../src/build/search/index-records.ts';
import { createEngine, type SearchEngine } from '../../src/client/search/engine.ts';
import type { PagefindModule } from '../../src/client/search/pagefind.ts';

/** What a browser fetches an index by. */
export interface Network {
  /** Fetched so far. */
  bytes: number;
  /** How long each fetch takes, in milliseconds. */
  latency: number;
}

/** A network that takes no time. */
export const network = (latency = 0): Network => ({ bytes: 0, latency });

/** Fetches one of the files of an index. @throws {Error} when there is no such file */
export async function fetchFile(
  files: ReadonlyMap<string, Uint8Array>,
  path: string,
  by: Network,
): Promise<Uint8Array> {
  if (by.latency > 0) await setTimeout(by.latency);
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`the index has no ${path}`);
  by.bytes += bytes.length;
  return bytes;
}

/** An index that can be asked in Node, as often as wanted. */
export interface OpenIndex {
  /** A search as in a page just opened: nothing is fetched yet. */
  open: (by?: Network) => SearchEngine;
  close: () => void;
}

const PROGRAM = 'pagefind.js';

/** Pagefind's program is plain text, so hosts send it compressed; the index's files are already. */
function programBytes({ program }: SearchIndex): number {
  return gzipSync(program.get(PROGRAM) ?? '').length;
}

/**
 * Makes an index ready to be asked by the search that runs in browsers. Only Pagefind's program
 * touches the disk, since Node imports from nowhere else.
 */
export function openIndex(index: SearchIndex): OpenIndex {
  const files = new Map([...index.program, ...index.data]);
  const folder = mkdtempSync(join(tmpdir(), 'traff-eval-'));
  const program = join(folder, PROGRAM);
  writeFileSync(program, index.program.get(PROGRAM) ?? '');
  // A module type, or Node would read the program twice.
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  let opened = 0;
  const open = (by: Network = network()): SearchEngine =>
    createEngine({
      program: `${pathToFileURL(program).href}?${++opened}`,
      at: `/index-${opened}/`,
      load: (address) => {
        by.bytes += programBytes(index);
        return import(/* @vite-ignore */ address) as Promise<PagefindModule>;
      },
      open: (path) => fetchFile(files, path, by),
    });
  return { open, close: () => rmSync(folder, { recursive: true, force: true }) };
}
