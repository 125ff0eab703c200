import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createEngine, type SearchEngine } from '../../../src/client/search/engine.ts';
import type { PagefindModule } from '../../../src/client/search/pagefind.ts';
import { sealedFiles } from '../../../src/client/search/sealed-files.ts';
import type { SealedFile } from './sealed-site.ts';
import type { Stage } from './stage.ts';

const PARTS = ['entry', 'meta', 'index', 'fragment', 'filter', 'lexicon', 'program'];
const ASKED = 'sjökaptensmössan';
/** The lexicon is only opened for what no other part has. */
const MISSPELT = 'sjökaptensmössam';

/** The members' search over an index of which a part is not as it should be. */
export function searchAttacks(stage: Stage): void {
  let engine: SearchEngine;
  const ignore = (): void => undefined;
  beforeEach(() => {
    engine = createEngine({
      program: pathToFileURL(join(stage.fixture.out, 'pagefind', 'pagefind.js')).href,
      at: '/m/index/',
      load: (address) => import(/* @vite-ignore */ address) as Promise<PagefindModule>,
      open: sealedFiles((route) => stage.reader.index(route)),
    });
    // Pagefind leaves refusals of its own behind.
    process.on('unhandledRejection', ignore);
  });
  afterEach(() => {
    engine.close();
    process.off('unhandledRejection', ignore);
  });

  const find = async (words = ASKED): Promise<unknown> => {
    const answer = await engine.search({ words, filters: {} });
    return [await answer?.counts(), await answer?.hits(0, 10)];
  };

  test('finds what it should in an index that is whole', async () => {
    expect(JSON.stringify(await find())).toContain('sjökaptensmössa');
  });

  test.each(PARTS)(
    'with its %s altered it finds nothing, says why, and finds it later',
    async (kind) => {
      const asked = kind === 'lexicon' ? MISSPELT : ASKED;
      const search = (): Promise<unknown> => find(asked);
      for (const { path, blob } of await partsRead(kind, search)) {
        for (const bytes of [blob.with(-1, blob.at(-1)! ^ 1), blob.with(30, blob[30]! ^ 1)]) {
          stage.host.serve(path, bytes);
          await stage.trial.run({ kind, what: 'asked by Pagefind', codes: ['damaged'] }, search);
        }
      }
      stage.host.lie(() => null);
      expect(JSON.stringify(await search())).toContain('sjökaptensmössa');
    },
  );

  /** The parts of a kind that this search needs: of the results' own files, those of its results. */
  async function partsRead(kind: string, search: () => Promise<unknown>): Promise<SealedFile[]> {
    const asked = new Set<string>();
    stage.host.lie((path) => (asked.add(path), null));
    await search();
    engine.close();
    const parts = stage.site.sealed.filter((file) => file.kind === kind && asked.has(file.path));
    expect(parts.length).toBeGreaterThan(0);
    return parts;
  }
}
