import { setTimeout } from 'node:timers/promises';
import type { Page, Request } from 'playwright-core';

/** What a page fetched. */
export interface Fetched {
  requests: number;
  /** As they came, without headers. */
  bytes: number;
  /** Of those, sealed files. */
  sealedFiles: number;
  sealedBytes: number;
}

const SEALED = /\/m\/[^/]+\.bin$/;
/** Milliseconds without any request under way, after which nothing more is thought to come. */
const QUIET = 500;
/** Milliseconds in which any page on this machine has come. */
const LONGEST = 60_000;

/** Counts what a page and its workers fetch from the network, since the last count. */
export class FetchCounter {
  readonly #page: Page;
  readonly #pending = new Set<Request>();
  #finished: Request[] = [];
  #latest = 0;

  constructor(page: Page) {
    this.#page = page;
    const moved = (): void => void (this.#latest = performance.now());
    page.on('request', (request) => {
      this.#pending.add(request);
      moved();
    });
    page.on('requestfailed', (request) => {
      this.#pending.delete(request);
      moved();
    });
    page.on('requestfinished', (request) => {
      this.#pending.delete(request);
      this.#finished.push(request);
      moved();
    });
  }

  /** Empties the browser's cache, and forgets what was counted. */
  async restart(): Promise<void> {
    const devTools = await this.#page.context().newCDPSession(this.#page);
    await devTools.send('Network.clearBrowserCache');
    await devTools.detach();
    this.#finished = [];
    this.#pending.clear();
  }

  /**
   * What has come since the last count, once nothing more is under way.
   *
   * @throws {Error} when requests go on for ever
   */
  async count(): Promise<Fetched> {
    await this.#quiet();
    const finished = this.#finished;
    this.#finished = [];
    const total: Fetched = { requests: 0, bytes: 0, sealedFiles: 0, sealedBytes: 0 };
    for (const request of finished) {
      const { responseBodySize: bytes } = await request.sizes();
      total.requests += 1;
      total.bytes += bytes;
      if (!SEALED.test(new URL(request.url()).pathname)) continue;
      total.sealedFiles += 1;
      total.sealedBytes += bytes;
    }
    return total;
  }

  async #quiet(): Promise<void> {
    const begun = (this.#latest = performance.now());
    while (this.#pending.size > 0 || performance.now() - this.#latest < QUIET) {
      if (performance.now() - begun > LONGEST) throw new Error('The page never came to rest.');
      await setTimeout(QUIET / 10);
    }
  }
}
