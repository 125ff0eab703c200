import type { TestProject } from 'vitest/node';
import { serve } from '../../src/build/serve.ts';
import { rmSync } from 'node:fs';
import { buildOrThrow, createAccess, createFixtureSite } from '../fixture-site.ts';
import { ensureBrowser } from './find-browser.ts';
import { thisMachine } from './this-machine.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the fixture site is served, without a trailing slash. */
    url: string;
    passphrase: string;
    /** The folder that is served. */
    out: string;
    /** The browser's executable. */
    browserFile: string;
  }
}

/** Once for all browser tests: finds a browser, builds the fixture site and serves it. */
export default async function serveFixture(project: TestProject): Promise<() => Promise<void>> {
  project.provide('browserFile', ensureBrowser(thisMachine));
  const access = await createAccess();
  const site = createFixtureSite(access);
  await buildOrThrow(site);
  const server = await serve(site.out, { port: 0, base: '' });
  project.provide('url', server.url.replace(/\/$/, ''));
  project.provide('passphrase', access.passphrase);
  project.provide('out', site.out);
  return async () => {
    await server.close();
    site.remove();
    rmSync(access.content, { recursive: true });
  };
}
