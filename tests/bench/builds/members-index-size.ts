import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openMembers } from '../../../src/build/members/file.ts';
import { blobName } from '../../../src/vault/blob.ts';
import { deriveKeys } from '../../../src/vault/keys.ts';
import type { Ours } from './sites.ts';

/**
 * Bytes of the sealed search index. Names tell nothing, so the blobs of known routes are named with
 * the site's key, and what is left is the index. For content without attachments.
 */
export async function membersIndexBytes({ content, out, key, meetings }: Ours): Promise<number> {
  const { siteKey, lock } = await openMembers(
    readFileSync(join(content, 'members.json'), 'utf8'),
    key,
  );
  const keys = await deriveKeys(siteKey, lock);
  const dates = meetings.map(({ date }) => date);
  const years = new Set(dates.map((date) => date.slice(0, 4)));
  const routes = [
    'start',
    ...[...years].map((year) => `year/${year}`),
    ...dates.map((date) => `note/${date}`),
  ];
  const known = new Set<string>();
  for (const route of routes) known.add(`${await blobName(keys, route)}.bin`);
  const blobs = join(out, 'm');
  return readdirSync(blobs)
    .filter((name) => name.endsWith('.bin') && !known.has(name))
    .reduce((sum, name) => sum + statSync(join(blobs, name)).size, 0);
}
