import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, inject } from 'vitest';
import { fromBase64url } from '../../../src/vault/base64url.ts';
import { blobName } from '../../../src/vault/blob.ts';
import { deriveKeys, type SiteKeys } from '../../../src/vault/keys.ts';
import { type HostileServer, startHostileServer } from '../../build/hostile-host/hostile-server.ts';
import { sealedFiles } from '../../build/hostile-host/sealed-site.ts';
import { readOutput } from '../../build/output.ts';
import { shown, submit } from '../members-visit.ts';
import type { Reply } from './lies.ts';

/** Place of the lock on a site. */
export const LOCK = '/m/lock.json';

/** The fixture site on a host that may lie about any file, and a page in a browser. */
export class Host {
  #server!: HostileServer;
  #keys: SiteKeys | null = null;
  /** Settles when the host is asked for what it lies about. */
  asked: Promise<void> = Promise.resolve();

  async start(): Promise<void> {
    this.#server = await startHostileServer(inject('out'));
  }

  close(): void {
    this.#server.close();
  }

  get url(): string {
    return this.#server.url;
  }

  /** What the honest host has in a place. */
  read(place: string): Promise<Buffer> {
    return readFile(join(inject('out'), place));
  }

  /** Lies about one file, and is honest about all others. */
  lieAbout(place: string, reply: Reply): void {
    this.#lie([place], reply);
  }

  /** Lies about some of the sealed files, by their routes; after {@link Host.unlock}. */
  async lieAboutRoutes(routes: string[], reply: Reply): Promise<void> {
    this.#lie(await Promise.all(routes.map((route) => this.placeOf(route))), reply);
  }

  #lie(places: string[], reply: Reply): void {
    let toAsk: () => void = () => undefined;
    this.asked = new Promise((resolve) => (toAsk = resolve));
    this.#server.lie((path, response, file) => {
      if (!places.includes(path)) return false;
      reply(response, file);
      toAsk();
      return true;
    });
  }

  beHonest(): void {
    this.#server.lie(null);
  }

  /** Unlocks the page, and learns from its tab what the files are called. */
  async unlock(page: Page, path: string): Promise<void> {
    await page.goto(this.url + path);
    await submit(page, inject('passphrase'));
    await shown(page);
    const ticket = await page.evaluate(() =>
      Object.keys(sessionStorage).map((name) => sessionStorage.getItem(name) ?? ''),
    );
    const { key, site, epoch } = JSON.parse(ticket.find((held) => held.includes('"key"'))!) as {
      key: string;
      site: string;
      epoch: number;
    };
    this.#keys = await deriveKeys(fromBase64url(key)!, { site, epoch });
  }

  /** The routes of a kind's sealed files; after {@link Host.unlock}. */
  async routesOf(kind: string): Promise<string[]> {
    const output = [...readOutput(inject('out'))];
    const files = new Map(output.map(([path, file]) => [`/${path}`, file]));
    const sealed = await sealedFiles(files, this.#keys!);
    return sealed.filter((file) => file.kind === kind).map(({ route }) => route);
  }

  /** Where a route's sealed file lies; after {@link Host.unlock}. */
  async placeOf(route: string): Promise<string> {
    return `/m/${await blobName(this.#keys!, route)}.bin`;
  }
}

/** A host for as long as a test file runs, honest at the start of each test. */
export function useHost(): Host {
  const host = new Host();
  beforeAll(() => host.start());
  afterEach(() => host.beHonest());
  afterAll(() => host.close());
  return host;
}
