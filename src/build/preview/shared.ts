import type { PublicSite } from '../public-site.ts';

/**
 * What Astro's server, which loads the pages and their middleware as modules of its own, shares with
 * the rest of this process.
 */
interface Shared {
  /** What the pages show. The object stays the same, since modules hold on to it. */
  site: PublicSite | Record<string, never>;
  /** HTML for the beginning of each page's head, and of its body. */
  marks: () => { head: string; body: string };
}

/** As text, for the module that Vite makes of it. */
export const SITE = `globalThis[Symbol.for('traff.preview')].site`;

/** The one object of this process, made when first asked for, by whichever side comes first. */
export function shared(): Shared {
  const holder = globalThis as Record<symbol, Shared | undefined>;
  const key = Symbol.for('traff.preview');
  return (holder[key] ??= { site: {}, marks: () => ({ head: '', body: '' }) });
}

/** Has the pages show another site from now on. */
export function shareSite(site: PublicSite): void {
  Object.assign(shared().site, site);
}
