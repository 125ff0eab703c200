import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { thisMachine } from '../browser/this-machine.ts';
import { buildOrThrow, createAccess, createFixtureSite } from '../fixture-site.ts';
import { findChromium, type ChromiumPrograms } from './chromium/find.ts';
import type { Finding } from './finding.ts';
import { findFirefox, type FirefoxPrograms } from './firefox/find.ts';
import { prepareSite } from './site/prepare-site.ts';
import { findWebKit, type WebKitPrograms } from './webkit/find.ts';
import { miniBrowsers } from './webkit/mini-browsers.ts';

export interface Engines {
  chromium: Finding<ChromiumPrograms>;
  firefox: Finding<FirefoxPrograms>;
  webkit: Finding<WebKitPrograms>;
}

declare module 'vitest' {
  interface ProvidedContext {
    engines: Engines;
    /** The folder with the site that each engine is served. */
    site: string;
  }
}

/** Once for all engines: finds them, and builds the fixture site. */
export default async function serveEngines(project: TestProject): Promise<() => void> {
  const engines = findEngines();
  const access = await createAccess();
  const site = createFixtureSite(access);
  await buildOrThrow(site);
  const prepared = join(site.folder, 'prepared');
  await prepareSite(site.out, prepared);
  project.provide('engines', engines);
  project.provide('passphrase', access.passphrase);
  project.provide('site', prepared);
  return () => {
    site.remove();
    rmSync(access.content, { recursive: true });
  };
}

function findEngines(): Engines {
  const engines = {
    chromium: findChromium(thisMachine),
    firefox: findFirefox(thisMachine),
    webkit: findWebKit({ ...thisMachine, miniBrowsers }),
  };
  for (const { missing } of Object.values(engines)) if (missing !== null) console.warn(missing);
  return engines;
}
