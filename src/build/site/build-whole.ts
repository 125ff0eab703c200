import { build } from 'astro';
import { astroConfig } from '../astro/astro-config.ts';
import type { SiteInShort } from '../cache/build-record.ts';
import { prepare, type BuildOptions, type Prepared } from './prepare.ts';
import { reporting, silent } from '../progress/phase.ts';
import { ROOT } from '../publish/protect.ts';

/**
 * Builds the site and publishes it whole, whatever is in place.
 *
 * @throws what `buildSite` throws
 */
export async function buildWhole(
  options: BuildOptions,
): Promise<Pick<Prepared, 'locale' | 'warnings' | 'passphrase'> & { site: SiteInShort }> {
  const prepared = await reporting(options.report ?? silent, 'reading', () => prepare(options));
  const config = astroConfig(() => Promise.resolve(prepared));
  // Errors are thrown, and told once by whoever catches them.
  const logLevel = process.env.DEBUG === undefined ? 'silent' : 'info';
  await inRoot(() =>
    build({ ...config, root: ROOT, configFile: false, mode: 'production', logLevel }),
  );
  const { locale, warnings, passphrase } = prepared;
  return { locale, warnings, passphrase, site: inShort(prepared) };
}

function inShort({ publicSite, book, locale, warnings }: Prepared): SiteInShort {
  const { meetings, posts, site } = publicSite;
  return {
    locale: locale.code,
    base: book.base,
    timeZone: site.timeZone,
    meetings: meetings.length,
    posts: posts.length,
    warnings: warnings.length,
  };
}

/** Astro keeps what it renders with below the current folder, where it must find its packages. */
async function inRoot(work: () => Promise<void>): Promise<void> {
  const before = process.cwd();
  process.chdir(ROOT);
  try {
    await work();
  } finally {
    process.chdir(before);
  }
}
