/** What a host makes of a request; `null` for what the site has. */
export type Answer = (path: string, signal: AbortSignal) => Response | Promise<Response> | null;

/** Stands in for `fetch`: a host that has all files of a site, and may lie about any. */
export class HostileHost {
  readonly #files: ReadonlyMap<string, Uint8Array>;
  #answer: Answer = () => null;

  constructor(files: ReadonlyMap<string, Uint8Array>) {
    this.#files = files;
  }

  /** How it answers from now on. */
  lie(answer: Answer): void {
    this.#answer = answer;
  }

  /** Lies about one file. */
  lieAbout(place: string, answer: Answer): void {
    this.lie((path, signal) => (path === place ? answer(path, signal) : null));
  }

  /** Serves these bytes in the place of one file. */
  serve(place: string, bytes: Uint8Array): void {
    this.lieAbout(place, () => new Response(new Uint8Array(bytes)));
  }

  /** Serves these files instead of its own, as far as there are any. */
  serveAll(files: ReadonlyMap<string, Uint8Array>): void {
    this.lie((path) => {
      const bytes = files.get(path);
      return bytes === undefined ? null : new Response(new Uint8Array(bytes));
    });
  }

  readonly fetch = async (
    address: unknown,
    { signal = new AbortController().signal }: { signal?: AbortSignal } = {},
  ): Promise<Response> => {
    const path = String(address).replace(/\?.*$/, '');
    const answer = await this.#answer(path, signal);
    if (answer !== null) return answer;
    const bytes = this.#files.get(path);
    return bytes === undefined
      ? new Response('', { status: 404 })
      : new Response(new Uint8Array(bytes));
  };
}
