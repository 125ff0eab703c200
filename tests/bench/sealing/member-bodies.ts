import { composeMembers } from '../../../src/build/compose/member-documents.ts';
import { prepare } from '../../../src/build/site/prepare.ts';
import { deriveNodeKeys } from '../../../src/build/seal/node-keys.ts';
import { bodyOf } from '../../../src/build/seal/seal.ts';
import { buildMemberSearch } from '../../../src/build/search/site-search.ts';
import type { Label } from '../../../src/vault/format.ts';
import type { SealingKeys } from '../../../src/vault/keys.ts';
import type { Ours } from '../builds/sites.ts';

export interface Body extends Label {
  bytes: Uint8Array;
}

/** All that a build of the site seals, and its keys. */
export async function memberBodies(site: Ours): Promise<{ keys: SealingKeys; bodies: Body[] }> {
  const { content: dir, out, key } = site;
  const options = { content: dir, out, key, demo: false, now: new Date() };
  const { content, locale, book, members, publicSite } = await prepare(options);
  if (members === null) throw new Error('The site has no members’ section.');
  const { data } = await buildMemberSearch(content, locale, book);
  const bodies: Body[] = [...data].map(([path, bytes]) => {
    return { route: `index/${path}`, type: 'index', bytes };
  });
  for (const item of composeMembers(content, { book, locale, dir }, publicSite.today)) {
    bodies.push({ route: item.route, type: item.type, bytes: await bodyOf(item, dir) });
  }
  return { keys: await deriveNodeKeys(members.siteKey, members.lock), bodies };
}
