import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openMembers } from '../../../src/build/members/file.ts';
import type { MemberPageDocument, MemberStart } from '../../../src/model/member-document.ts';
import { blobName, openBlob } from '../../../src/vault/blob.ts';
import type { Label } from '../../../src/vault/format.ts';
import { deriveKeys, type SiteKeys } from '../../../src/vault/keys.ts';
import type { Ours } from './sites.ts';

/**
 * Bytes of the sealed search index. Names tell nothing, so the blobs of known routes are named with
 * the site's key, and what is left is the index.
 */
export async function membersIndexBytes(site: Ours): Promise<number> {
  const { content, out, key } = site;
  const { siteKey, lock } = await openMembers(
    readFileSync(join(content, 'members.json'), 'utf8'),
    key,
  );
  const keys = await deriveKeys(siteKey, lock);
  const known = new Set<string>();
  for (const route of await otherRoutes(site, keys))
    known.add(`${await blobName(keys, route)}.bin`);
  const blobs = join(out, 'm');
  return readdirSync(blobs)
    .filter((name) => name.endsWith('.bin') && !known.has(name))
    .reduce((sum, name) => sum + statSync(join(blobs, name)).size, 0);
}

/** All that is sealed and no part of the index. */
async function otherRoutes({ out, meetings }: Ours, keys: SiteKeys): Promise<string[]> {
  const open = async <T>(label: Label): Promise<T> => {
    const sealed = readFileSync(join(out, 'm', `${await blobName(keys, label.route)}.bin`));
    return JSON.parse(Buffer.from(await openBlob(keys, label, sealed)).toString()) as T;
  };
  const { years, pages } = await open<MemberStart>({ route: 'start', type: 'start' });
  const routes = ['start', ...years.map(({ year }) => `year/${year}`)];
  for (const { slug } of pages) {
    const route = `page/${slug}`;
    const { attachments } = await open<MemberPageDocument>({ route, type: 'page' });
    routes.push(route, ...attachments.map((file) => file.route));
  }
  for (const { date, attachments } of meetings)
    routes.push(`note/${date}`, ...attachments.map(({ name }) => `file/${date}/${name}`));
  return routes;
}
