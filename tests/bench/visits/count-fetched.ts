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

/** Counts what a page and its workers fetch from the network, since the last count. */
export class FetchCounter {
  readonly #page: Page;
  #finished: Request[] = [];

  constructor(page: Page) {
    this.#page = page;
    page.on('requestfinished', (request) => this.#finished.push(request));
  }

  /** Empties the browser's cache, and forgets what was counted. */
  async restart(): Promise<void> {
    const devTools = await this.#page.context().newCDPSession(this.#page);
    await devTools.send('Network.clearBrowserCache');
    await devTools.detach();
    this.#finished = [];
  }

  /** What has come since the last count, once nothing more is under way. */
  async count(): Promise<Fetched> {
    await this.#page.waitForLoadState('networkidle');
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
}
