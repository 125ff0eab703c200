import { Failure } from './failure.ts';
import { Patience } from './patience.ts';

interface Wanted {
  cache: RequestCache;
  /** Bytes that no such file is longer than. */
  longest: number;
  signal?: AbortSignal;
  /** Told how many bytes have come so far. */
  received?: ((bytes: number) => void) | undefined;
}

/**
 * Fetches a file of the site's own. Of one that is longer than it can be only the beginning is
 * given, a little more than `longest`, and the rest is not read: it might have no end.
 *
 * @returns `null` when the site does not have it
 * @throws {Failure} `offline` when nothing answers, or the answer breaks off or comes to a stand;
 *   `server` when it is a fault
 */
export async function fetchOwn(
  address: string,
  { cache, longest, signal, received }: Wanted,
): Promise<Uint8Array<ArrayBuffer> | null> {
  signal?.throwIfAborted();
  const connection = new AbortController();
  const end = (): void => connection.abort();
  signal?.addEventListener('abort', end, { once: true });
  const patience = new Patience(end);
  try {
    const response = await fetch(address, { cache, signal: connection.signal });
    if (!isThere(response)) return null;
    return await readBody(response, longest, (bytes) => {
      patience.renew(bytes);
      received?.(bytes);
    });
  } catch (error) {
    signal?.throwIfAborted();
    throw error instanceof Failure ? error : new Failure('offline');
  } finally {
    patience.end();
    signal?.removeEventListener('abort', end);
    end();
  }
}

function isThere({ status, ok, headers }: Response): boolean {
  if (status === 404 || status === 410) return false;
  if (!ok) throw new Failure('server', { status: String(status) });
  // Hosts set up for one-page applications answer a missing file with a page and "200 OK".
  return !/^text\/html\b/i.test(headers.get('content-type') ?? '');
}

async function readBody(
  { body }: Response,
  longest: number,
  received: (bytes: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  let length = 0;
  const gauge = new TransformStream<Uint8Array, Uint8Array>({
    transform(part, controller) {
      controller.enqueue(part);
      length += part.length;
      received(length);
      if (length > longest) controller.terminate();
    },
  });
  const measured = new Response(body?.pipeThrough(gauge) ?? null);
  return new Uint8Array(await measured.arrayBuffer());
}
