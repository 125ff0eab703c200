import { formatLock } from '../../vault/lock.ts';
import { composeMembers } from '../compose/member-documents.ts';
import type { Prepared } from '../site/prepare.ts';
import { deriveNodeKeys } from './node-keys.ts';
import { Sealer, type SealedLabels } from './seal.ts';
import type { SearchIndex } from '../search/index-records.ts';

/**
 * Writes the sealed files of the members' section below `stage`; none where there is no section.
 *
 * @param search the members' index
 */
export async function sealMembers(
  prepared: Prepared,
  stage: string,
  search: Promise<SearchIndex> | null,
): Promise<SealedLabels> {
  const { content, locale, book, members, options, publicSite } = prepared;
  if (members === null) return new Map();
  const sealer = new Sealer(await deriveNodeKeys(members.siteKey, members.lock), stage);
  await sealer.lock(await formatLock(members.lock));
  const context = { book, locale, dir: options.content };
  const items = composeMembers(content, context, publicSite.today);
  await Promise.all([
    sealer.items(items, options.content),
    search?.then((index) => sealer.index(sealedIndex(index))),
  ]);
  return sealer.labels;
}

/**
 * The WebAssembly is sealed with what it reads: it sees members' words and says what was found. What
 * lies open a host can change unnoticed.
 */
export function sealedIndex({ data, program }: SearchIndex): SearchIndex['data'] {
  const assembly = [...program].filter(([path]) => path.startsWith('wasm.'));
  return new Map([...data, ...assembly]);
}
