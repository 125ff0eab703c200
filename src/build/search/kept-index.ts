import { createHash } from 'node:crypto';
import { deserialize, serialize } from 'node:v8';
import type { SearchRecord } from '../../search/records/search-record.ts';
import { cacheFolder } from '../cache/cache-folder.ts';
import { KeptFiles, type Keeping } from '../cache/kept-files.ts';
import { digestProgram } from '../cache/program-digest.ts';
import { buildSearchIndex, type IndexOptions, type SearchIndex } from './index-records.ts';

/** Indexes kept: those of a few sites, each of ten thousand notes at most 20 MB. */
const MOST = 4;

/**
 * As `buildSearchIndex`, of records that are open to all: an earlier build's index is used again where
 * that was made of the same records by the same program. Members' records must never come here, for
 * the index is kept on the disk as it is.
 */
export async function keptPublicIndex(
  records: SearchRecord[],
  options: IndexOptions,
  keeping: Keeping,
  env = process.env,
): Promise<SearchIndex> {
  const kept = openCache(keeping, env);
  const content = JSON.stringify([records, options]);
  const before = kept?.read(content) ?? null;
  // Its digest says that a program like this has written it, with the same key.
  if (before !== null) return deserialize(before) as SearchIndex;
  const index = await buildSearchIndex(records, options);
  kept?.write(content, serialize(index));
  kept?.prune();
  return index;
}

/** Null where it is not known which program this is. */
function openCache({ root, key }: Keeping, env: NodeJS.ProcessEnv): KeptFiles | null {
  const tools = createHash('sha256');
  try {
    digestProgram(tools, root, env);
  } catch {
    return null;
  }
  const folder = cacheFolder(root, 'traff-search', env);
  return new KeptFiles(folder, key, tools.digest('hex'), MOST);
}
