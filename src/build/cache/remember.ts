import { resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { BuildOptions, StagedSite } from '../site/prepare.ts';
import { inputsOf, type Inputs } from './build-inputs.ts';
import { formatRecord, parseRecord, recordKey, type BuildRecord } from './build-record.ts';
import { cacheFolder } from './cache-folder.ts';
import { KeptFiles } from './kept-files.ts';
import { digestOpenHalf, digestOutput, type OutputDigests } from './output-digests.ts';

/** Whether a folder has just that open half. */
export type KnowsOpenHalf = (folder: string) => boolean;

/** A build as its record will have it, while it goes on. */
export interface Remembered {
  /** What is in place already, where it is what this build would make. */
  same: BuildRecord | null;
  /** Knows the open half that was made of what has this digest; null where none was published. */
  openHalf: (inputs: string) => KnowsOpenHalf | null;
  /** To be shown the finished site before it is published. */
  finished: (site: Pick<StagedSite, 'folder'>) => void;
  /** To be told when it is published. Keeps nothing where the content was changed meanwhile. */
  published: (site: BuildRecord['site'], openInputs: string | null) => Promise<void>;
}

/** Records kept, the latest: one for each place that somebody builds to. */
const MOST = 32;

/** A demonstration has another key each time, so there is nothing in it to be remembered. */
const forgotten: Remembered = {
  same: null,
  openHalf: () => null,
  finished: () => undefined,
  published: () => Promise.resolve(),
};

type Asked = Pick<BuildOptions, 'out' | 'key' | 'demo'> & Inputs;

/** Looks up whether the output is what a build would make of the content as it is now. */
export async function remember(options: Asked): Promise<Remembered> {
  const key = recordKey(options.key);
  const inputs = options.demo && options.key === null ? null : await inputsOf(options, key);
  if (inputs === null) return forgotten;
  const folder = cacheFolder(options.root, 'traff-builds', options.env);
  const [records, place] = [new KeptFiles(folder, key, '', MOST), resolve(options.out)];
  const record = parseRecord(Buffer.from(records.read(place) ?? '').toString(), key);
  let output: OutputDigests | null = null;
  /** Digest of the open half that is taken over. */
  let taken: string | null = null;
  return {
    same: record !== null && isSame(record) ? record : null,
    openHalf: (asked) => {
      if (record?.openInputs !== asked) return null;
      return (half) => {
        const isKnown = digestOpenHalf(half, key) === record.output.open;
        if (isKnown) taken = record.output.open;
        return isKnown;
      };
    },
    finished: ({ folder }) => {
      const made = digestOutput(folder, key);
      // What somebody writes into a file in place stands in what takes its place too.
      output = taken === null || made?.open === taken ? made : null;
    },
    published: async (site, openInputs) => {
      if (output === null || (await inputsOf(options, key)) !== inputs) return;
      const built = options.now.toISOString();
      const next = formatRecord({ inputs, openInputs, output, built, site }, key);
      records.write(place, Buffer.from(next));
      records.prune();
    },
  };

  function isSame(record: BuildRecord): boolean {
    return (
      record.inputs === inputs && isDeepStrictEqual(record.output, digestOutput(options.out, key))
    );
  }
}
