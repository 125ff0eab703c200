import { blobName, MAX_BLOB, openBlob } from '../vault/blob.ts';
import { VaultError } from '../vault/error.ts';
import type { Label } from '../vault/format.ts';
import type { SiteKeys } from '../vault/keys.ts';
import { failureOf } from './explain.ts';
import { Failure, type FailureCode } from './failure.ts';
import { fetchOwn } from './fetching.ts';

/** Faults that a change of keys would explain. */
const DOUBTFUL = new Set<FailureCode>(['notFound', 'damaged']);

/** The site's sealed files, opened for a reader who holds the keys. */
export interface Blobs {
  /** @throws {Failure} `notFound`, `damaged`, `unsupported`, `offline` or `server` */
  bytes: (label: Label, fetching?: Fetching) => Promise<Uint8Array<ArrayBuffer>>;
  /** A sealed JSON document; it is authentic, so its shape is what the build wrote. */
  document: <T>(label: Label) => Promise<T>;
}

/** How one file is fetched. */
export interface Fetching {
  /** What ends it, in place of what ends all. */
  signal?: AbortSignal;
  /** Told how many bytes have come so far. */
  received?: (bytes: number) => void;
}

interface Options {
  /** The path the site lives under: empty, or such as `/network`. */
  base: string;
  signal: AbortSignal;
  /** Called when a file is missing or does not open. */
  doubt: () => void;
}

/** Opens files with the keys of one epoch, as long as the signal of the section is not aborted. */
export function createBlobs(keys: SiteKeys, { base, signal, doubt }: Options): Blobs {
  const open = async (
    label: Label,
    cache: RequestCache,
    wanted: { signal: AbortSignal; received: Fetching['received'] },
  ): Promise<Uint8Array<ArrayBuffer>> => {
    const address = `${base}/m/${await blobName(keys, label.route)}.bin`;
    const sealed = await fetchOwn(address, { ...wanted, cache, longest: MAX_BLOB });
    if (sealed === null) throw new Failure('notFound');
    return openBlob(keys, label, sealed);
  };
  const bytes = async (label: Label, fetching: Fetching = {}): Promise<Uint8Array<ArrayBuffer>> => {
    const ends = fetching.signal ?? signal;
    const wanted = { signal: ends, received: fetching.received };
    try {
      const body = await open(label, cacheFor(label), wanted).catch((error: unknown) => {
        // It may be only the browser's copy that is damaged, and would be for as long as it is kept.
        if (error instanceof VaultError) return open(label, 'reload', wanted);
        throw error;
      });
      // Locked while the file was being opened, it must not be shown or saved any more.
      ends.throwIfAborted();
      return body;
    } catch (error) {
      if (ends.aborted) throw error;
      const failure = failureOf(error, 'blob');
      if (DOUBTFUL.has(failure.code)) doubt();
      throw failure;
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
// the index that are named after their content have an ending that says so.
function cacheFor({ route }: Label): RequestCache {
  return /^index\/.*\.(?:pf|traff)_\w+$/.test(route) ? 'default' : 'no-cache';
}
