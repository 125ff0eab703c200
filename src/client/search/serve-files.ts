/**
 * Gives the bytes of one file of an index.
 *
 * @param path as Pagefind names it, such as `fragment/p0_1a2b.pf_fragment`
 */
export type OpenFile = (path: string) => Promise<Uint8Array>;

/** An index's files at an address, for as long as they are served. */
export interface ServedFiles {
  /** Rejects with the first fault. Pagefind only logs its own, and then finds nothing. */
  fault: Promise<never>;
  stop: () => void;
}

/**
 * Answers the page's own requests below an address from a function; every other request goes its
 * way. Pagefind knows no other source than `fetch`.
 *
 * @param at path with slashes around it, such as `/medlemmar/index/`
 */
export function serveFiles(at: string, open: OpenFile): ServedFiles {
  let fail: (reason: unknown) => void = () => undefined;
  const fault = new Promise<never>((_, reject) => (fail = reject));
  fault.catch(() => undefined);
  const before = globalThis.fetch;
  let serving = true;
  const answer: typeof fetch = async (...request) => {
    const path = pathOf(request[0]);
    if (!serving || !path.startsWith(at)) return before(...request);
    try {
      return new Response(new Uint8Array(await open(path.slice(at.length))));
    } catch (error) {
      fail(error);
      throw error;
    }
  };
  globalThis.fetch = answer;
  const stop = (): void => {
    serving = false;
    // Whoever has wrapped it since keeps it, and it only passes on.
    if (globalThis.fetch === answer) globalThis.fetch = before;
  };
  return { fault, stop };
}

function pathOf(request: Parameters<typeof fetch>[0]): string {
  const address = request instanceof Request ? request.url : request.toString();
  return address.startsWith('/') ? address.replace(/[?#].*$/, '') : new URL(address).pathname;
}
