import { blobName, openBlob } from '../vault/blob.ts';
import type { Label } from '../vault/format.ts';
import type { SiteKeys } from '../vault/keys.ts';
import { failureOf } from './explain.ts';
import { Failure } from './failure.ts';
import { fetchOwn } from './fetching.ts';

/** The site's sealed files, opened for a reader who holds the keys. */
export interface Blobs {
  /** @throws {Failure} `notFound`, `damaged`, `unsupported`, `offline` or `server` */
  bytes: (label: Label) => Promise<Uint8Array<ArrayBuffer>>;
  /** A sealed JSON document; it is authentic, so its shape is what the build wrote. */
  document: <T>(label: Label) => Promise<T>;
}

export function createBlobs(keys: SiteKeys, base: string, signal: AbortSignal): Blobs {
  const bytes = async (label: Label): Promise<Uint8Array<ArrayBuffer>> => {
    const address = `${base}/m/${await blobName(keys, label.route)}.bin`;
    const response = await fetchOwn(address, { signal, cache: cacheFor(label) });
    if (response === null) throw new Failure('notFound');
    const sealed = new Uint8Array(await response.arrayBuffer());
    try {
      return new Uint8Array(await openBlob(keys, label, sealed));
    } catch (error) {
      throw failureOf(error, 'blob');
    }
  };
  return {
    bytes,
    async document<T>(label: Label) {
      return JSON.parse(new TextDecoder().decode(await bytes(label))) as T;
    },
  };
}

// A blob's name follows its route, not its content, so an old copy must be asked about. Parts of
// the index, all but its entry, are named after their content.
function cacheFor({ type, route }: Label): RequestCache {
  return type === 'index' && !route.endsWith('pagefind-entry.json') ? 'default' : 'no-cache';
}
