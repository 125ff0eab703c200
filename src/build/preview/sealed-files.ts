import { blobName, sealBlob } from '../../vault/blob.ts';
import { deriveKeys, type SiteKeys } from '../../vault/keys.ts';
import { formatLock } from '../../vault/lock.ts';
import { composeMembers, type MemberItem } from '../compose/member-documents.ts';
import type { OpenMembers } from '../members/file.ts';
import { bodyOf } from '../seal/seal.ts';
import type { SearchIndex } from '../search/index-records.ts';
import { sealedIndex } from '../seal/seal-members.ts';
import type { Snapshot } from './snapshot.ts';

/** The files of the members' section, each sealed when it is asked for and never written. */
export class SealedFiles {
  readonly #members: OpenMembers;
  readonly #keys: Promise<SiteKeys>;
  readonly #items = new WeakMap<Snapshot, Promise<Map<string, MemberItem>>>();
  readonly #parts = new WeakMap<SearchIndex, Promise<Map<string, string>>>();

  constructor(members: OpenMembers) {
    this.#members = members;
    this.#keys = deriveKeys(members.siteKey, members.lock);
  }

  lock(): Promise<string> {
    return formatLock(this.#members.lock);
  }

  /** @returns `null` where the snapshot has nothing under that name */
  async item(snapshot: Snapshot, name: string): Promise<Uint8Array | null> {
    const item = (await this.#itemsOf(snapshot)).get(name);
    if (item === undefined) return null;
    return sealBlob(await this.#keys, item, await bodyOf(item, snapshot.context.dir));
  }

  /** @returns `null` where the index has nothing under that name */
  async part(index: SearchIndex, name: string): Promise<Uint8Array | null> {
    const path = (await this.#partsOf(index)).get(name);
    const bytes = path === undefined ? undefined : sealedIndex(index).get(path);
    if (path === undefined || bytes === undefined) return null;
    return sealBlob(await this.#keys, { route: route(path), type: 'index' }, bytes);
  }

  #itemsOf(snapshot: Snapshot): Promise<Map<string, MemberItem>> {
    const { content, context, publicSite } = snapshot;
    return kept(this.#items, snapshot, () =>
      this.#named([...composeMembers(content, context, publicSite.today)], (item) => item.route),
    );
  }

  #partsOf(index: SearchIndex): Promise<Map<string, string>> {
    return kept(this.#parts, index, () => this.#named([...sealedIndex(index).keys()], route));
  }

  async #named<T>(all: T[], routeOf: (each: T) => string): Promise<Map<string, T>> {
    const keys = await this.#keys;
    const named = all.map(async (each) => [await blobName(keys, routeOf(each)), each] as const);
    return new Map(await Promise.all(named));
  }
}

function route(path: string): string {
  return `index/${path}`;
}

function kept<K extends object, V>(map: WeakMap<K, V>, key: K, make: () => V): V {
  const value = map.get(key) ?? make();
  map.set(key, value);
  return value;
}
