import { createHmac } from 'node:crypto';
import { resolve } from 'node:path';
import type { BuildOptions, StagedSite } from '../site/prepare.ts';
import { MARKER } from '../publish/check-output.ts';
import { inputsOf, type Inputs } from './build-inputs.ts';
import { formatRecord, parseRecord, recordKey, type BuildRecord } from './build-record.ts';
import { cacheFolder } from './cache-folder.ts';
import { digestTree } from './digest-tree.ts';
import { KeptFiles } from './kept-files.ts';

/** A build as its record will have it, while it goes on. */
interface Remembered {
  /** What is in place already, where it is what this build would make. */
  same: BuildRecord | null;
  /** To be shown the finished site before it is published. */
  finished: (site: Pick<StagedSite, 'folder'>) => void;
  /** To be told when it is published. Keeps nothing where the content was changed meanwhile. */
  published: (site: BuildRecord['site']) => Promise<void>;
}

/** Records kept, the latest: one for each place that somebody builds to. */
const MOST = 32;

/** A demonstration has another key each time, so there is nothing in it to be remembered. */
const forgotten: Remembered = {
  same: null,
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
  const [records, place] = [new KeptFiles(folder, '', MOST), resolve(options.out)];
  const record = parseRecord(Buffer.from(records.read(place) ?? '').toString(), key);
  const isSame = record?.inputs === inputs && record.output === outputOf(options.out, key);
  let output: string | null = null;
  return {
    same: isSame ? record : null,
    finished: ({ folder }) => (output = outputOf(folder, key)),
    published: async (site) => {
      if (output === null || (await inputsOf(options, key)) !== inputs) return;
      const built = options.now.toISOString();
      const next = formatRecord({ inputs, output, built, site }, key);
      records.write(place, Buffer.from(next));
      records.prune();
    },
  };
}

/** The mark that publishing leaves is no part of a site. */
function outputOf(folder: string, key: Buffer): string | null {
  const digest = createHmac('sha256', key);
  try {
    digestTree(digest, folder, (path) => path !== MARKER);
    return digest.digest('hex');
  } catch {
    return null;
  }
}
