import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { PublicSite } from '../public-site.ts';
import { feedContext } from './feed-context.ts';
import { indexablePages } from './indexable-pages.ts';
import { robots } from './robots.ts';
import { siteFiles } from './site-files.ts';
import { sitemap } from './sitemap.ts';

const [SITEMAP, ROBOTS] = ['sitemap.xml', 'robots.txt'];

/**
 * Writes what machines read of a site into its folder, where its pages must already be. A site
 * without an address of its own has no sitemap, and a `robots.txt` from `public/` stays.
 */
export function writeFeeds(publicSite: PublicSite, stage: string): void {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(stage, path)), { recursive: true });
    writeFileSync(join(stage, path), text);
  };
  for (const [path, text] of siteFiles(publicSite)) write(path, text());
  const context = feedContext(publicSite);
  const { base, absolute } = context;
  const pages = indexablePages(stage);
  if (pages.length > 0) write(SITEMAP, sitemap(pages, context));
  const address = pages.length > 0 ? absolute(`${base}/${SITEMAP}`) : null;
  if (!existsSync(join(stage, ROBOTS))) write(ROBOTS, robots(base, address));
}
