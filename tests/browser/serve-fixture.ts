import type { TestProject } from 'vitest/node';
import { serve } from '../../src/build/serve/serve.ts';
import { buildKeptSites, FIXTURE, type KeptSite } from '../kept-sites.ts';
import { ensureBrowser, findShell } from './find-browser.ts';
import { thisMachine } from './this-machine.ts';

/** A site that is built once for all tests, and where it is served, without a trailing slash. */
export interface ServedSite extends KeptSite {
  url: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    served: ServedSite[];
    /** Where the fixture site is served, without a trailing slash. */
    url: string;
    passphrase: string;
    /** The folder that is served. */
    out: string;
    /** The browser's executable. */
    browserFile: string;
    /** One without windows, or the same where there is none. */
    shellFile: string;
  }
}

/** Once for all browser tests: finds a browser, builds the sites and serves them. */
export default async function serveFixture(project: TestProject): Promise<() => Promise<void>> {
  const browserFile = ensureBrowser(thisMachine);
  project.provide('browserFile', browserFile);
  project.provide('shellFile', findShell(thisMachine) ?? browserFile);
  const { sites, remove } = await buildKeptSites();
  const servers = await Promise.all(sites.map(({ out }) => serve(out, { port: 0, base: '' })));
  const urls = servers.map(({ url }) => url.replace(/\/$/, ''));
  const served = sites.map((site, index) => ({ ...site, url: urls[index]! }));
  const fixture = served.find(({ name }) => name === FIXTURE)!;
  project.provide('served', served);
  project.provide('url', fixture.url);
  project.provide('passphrase', fixture.passphrase);
  project.provide('out', fixture.out);
  return async () => {
    await Promise.all(servers.map((server) => server.close()));
    remove();
  };
}
