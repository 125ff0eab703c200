import type { TestProject } from 'vitest/node';
import type { FixtureAccess } from '../fixture-site.ts';
import { buildKeptSites, FIXTURE, type KeptSite } from '../kept-sites.ts';

declare module 'vitest' {
  interface ProvidedContext {
    access: FixtureAccess;
    /** Sites that are built once for all tests. */
    sites: KeptSite[];
  }
}

export default async function provideAccess(project: TestProject): Promise<() => void> {
  const { sites, remove } = await buildKeptSites();
  const { key, content, passphrase, out } = sites.find(({ name }) => name === FIXTURE)!;
  project.provide('sites', sites);
  project.provide('access', { key, content, passphrase, out });
  return remove;
}
