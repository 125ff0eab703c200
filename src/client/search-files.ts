/**
 * Gives the bytes of one file of an index.
 *
 * @param path as Pagefind names it, such as `fragment/sv_1a2b.pf_fragment`
 */
export type OpenFile = (path: string) => Promise<Uint8Array>;

/** An index's files at an address, for as long as they are served. */
export interface ServedFiles {
  /** Rejects with the first fault. Pagefind only logs its own, and then finds nothing. */
  fault: Promise<never>;
  stop: () => void;
}

const served = new Map<string, { open: OpenFile; fail: (reason: unknown) => void }>();
let original: typeof fetch | null = null;

/**
 * Answers the page's own requests below an address from a function; every other request goes its
 * way. Pagefind knows no other source than `fetch`.
 *
 * @param at path with slashes around it, such as `/medlemmar/index/`
 */
export function serveFiles(at: string, open: OpenFile): ServedFiles {
  const { promise: fault, reject: fail } = Promise.withResolvers<never>();
  fault.catch(() => undefined);
  served.set(at, { open, fail });
  if (original === null) {
    original = globalThis.fetch;
    globalThis.fetch = answer;
  }
  return { fault, stop: () => stop(at) };
}

function stop(at: string): void {
  served.delete(at);
  if (served.size > 0 || original === null) return;
  // Someone else's wrapper around ours is left alone; with nothing served ours only passes on.
  if (globalThis.fetch === answer) {
    globalThis.fetch = original;
    original = null;
  }
}

async function answer(...request: Parameters<typeof fetch>): Promise<Response> {
  const path = pathOf(request[0]);
  const at = [...served.keys()].find((start) => path.startsWith(start));
  const source = at === undefined ? undefined : served.get(at);
  if (at === undefined || source === undefined) return (original ?? fetch)(...request);
  try {
    return new Response(new Uint8Array(await source.open(path.slice(at.length))));
  } catch (error) {
    source.fail(error);
    throw error;
  }
}

function pathOf(request: Parameters<typeof fetch>[0]): string {
  const address = request instanceof Request ? request.url : request.toString();
  return address.startsWith('/') ? address.replace(/[?#].*$/, '') : new URL(address).pathname;
}
