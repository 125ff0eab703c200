import { blobName, openBlob } from '../vault/blob.ts';
import type { Label } from '../vault/format.ts';
import type { SiteKeys } from '../vault/keys.ts';
import { countBytes } from './count-bytes.ts';
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

export function createBlobs(keys: SiteKeys, { base, signal, doubt }: Options): Blobs {
  const fetchSealed = async (label: Label, ends: AbortSignal): Promise<Response> => {
    const address = `${base}/m/${await blobName(keys, label.route)}.bin`;
    const response = await fetchOwn(address, { signal: ends, cache: cacheFor(label) });
    if (response === null) throw new Failure('notFound');
    return response;
  };
  const bytes = async (label: Label, fetching: Fetching = {}): Promise<Uint8Array<ArrayBuffer>> => {
    const ends = fetching.signal ?? signal;
    try {
      const response = await fetchSealed(label, ends);
      return await openBlob(keys, label, await readBody(response, fetching.received));
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

async function readBody(response: Response, received?: Fetching['received']): Promise<Uint8Array> {
  const counted = received === undefined ? response : countBytes(response, received);
  try {
    return new Uint8Array(await counted.arrayBuffer());
  } catch {
    throw new Failure('offline');
  }
}

// A blob's name follows its route, not its content, so an old copy must be asked about. Parts of
// the index, all but its entry, are named after their content.
function cacheFor({ type, route }: Label): RequestCache {
  return type === 'index' && !route.endsWith('pagefind-entry.json') ? 'default' : 'no-cache';
}
