import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { deadEnd, reachable, readSiteLinks, type SiteLinks } from './site-links.ts';

const sites = inject('sites').map(({ name, content, out }) => {
  const yaml = readFileSync(join(content, 'site.yaml'), 'utf8');
  const address = /^(?:adress|address): (\S+)/m.exec(yaml)?.[1] ?? '';
  return { name, site: readSiteLinks(out, address) };
});

/** The pages a reader is to see: not those that lead on from old addresses. */
const pagesOf = ({ naming }: SiteLinks): string[] =>
  [...naming]
    .filter(([path, { leadsOn }]) => path.endsWith('.html') && path !== '404.html' && !leadsOn)
    .map(([path]) => path);
const isShell = ({ naming }: SiteLinks, path: string): boolean =>
  naming.get(path)?.ids.has('traff-members') ?? false;
const addressOf = ({ address }: SiteLinks, path: string): string =>
  `${address}/${path.replace(/index\.html$/, '')}`;

describe.each(sites)('$name', ({ site }) => {
  test('every address in a page, style, feed, calendar, sitemap or data leads somewhere', () => {
    const all = [...site.naming].flatMap(([from, { targets }]) =>
      targets.map((target) => ({ from, target, why: deadEnd(site, from, target) })),
    );
    expect(all.filter(({ why }) => why !== null)).toEqual([]);
    expect(all.length).toBeGreaterThan(100);
  });

  test('every page can be reached by links from the first', () => {
    const found = reachable(site);
    const door = pagesOf(site).filter((path) => isShell(site, path) && !found.has(path));
    const lost = pagesOf(site).filter((path) => !found.has(path));
    // Behind the door one gets to the others by the members' own pages.
    expect(lost).toEqual(door);
    expect([...found].filter((path) => isShell(site, path)).length).toBeGreaterThan(0);
  });

  test('what is made to be fetched by programs is named by a page', () => {
    const named = new Set(
      [...site.naming].flatMap(([from, { targets }]) =>
        targets.map((target) => new URL(target, addressOf(site, from)).pathname),
      ),
    );
    const made = [...site.files.keys()].filter((path) => /\.(?:ics|xml)$|^data\//.test(path));
    const unnamed = made.filter((path) => !named.has(`${site.base}/${path}`));
    expect(unnamed).toEqual([]);
    expect(made.length).toBeGreaterThan(3);
  });

  test('a page names its own address, or asks not to be listed', () => {
    const shells = pagesOf(site).filter((path) => isShell(site, path));
    const section = shells.find((path) => path.split('/').length === 2) ?? '';
    for (const path of pagesOf(site)) {
      const { canonical, noindex } = site.naming.get(path)!;
      const own = addressOf(site, isShell(site, path) ? section : path);
      expect([path, canonical]).toEqual([path, noindex ? null : own]);
    }
    expect(shells.length).toBeGreaterThan(2);
    expect(site.naming.get('404.html')).toMatchObject({ noindex: true, canonical: null });
  });

  test('the sitemap has exactly the pages that may be listed', () => {
    const listed = site.naming.get('sitemap.xml')!.targets.toSorted();
    const own = pagesOf(site).map((path) => site.naming.get(path)!.canonical);
    expect(listed).toEqual([...new Set(own)].filter((each) => each !== null).toSorted());
  });
});
