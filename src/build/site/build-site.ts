import type { Locale } from '../../locales/locale.ts';
import { locales } from '../../locales/locales.ts';
import type { Problem } from '../../model/problem.ts';
import type { SiteInShort } from '../cache/build-record.ts';
import { remember } from '../cache/remember.ts';
import { reporting, silent } from '../progress/phase.ts';
import type { BuildOptions, Prepared } from './prepare.ts';
import { checkOutput } from '../publish/check-output.ts';
import { ROOT } from '../project-root.ts';
import { protectedBy } from '../publish/protect.ts';
import { clearAbandoned } from '../publish/publish.ts';

/** A site that is in place. */
export interface BuiltSite {
  site: Omit<SiteInShort, 'locale'>;
  locale: Locale;
  /** Of this build; none where there was nothing to build. */
  warnings: Problem[];
  /** Passphrase of a demonstration. */
  passphrase: string | null;
  /** When it was built, where nothing has changed since; else null. */
  unchangedSince: Date | null;
}

/**
 * Builds the site and publishes it whole, unless what is in place is what would be built. On any
 * failure the earlier output stays as it was.
 *
 * @throws {ContentError | BuildError | MembersError | PublishError} before anything is built
 * @throws {Error} in the words of the site's locale, with the gate's or publishing's own as cause
 */
export async function buildSite(options: BuildOptions): Promise<BuiltSite> {
  await checkOutput(options.out, protectedBy(options));
  // As it is now: building sets variables of its own.
  const asked = { ...options, root: ROOT, env: { ...process.env } };
  const remembered = await reporting(options.report ?? silent, 'looking', () => remember(asked));
  const { same } = remembered;
  if (same !== null) {
    await clearAbandoned(options.out).catch(() => undefined);
    const [locale, unchangedSince] = [locales[same.site.locale], new Date(same.built)];
    return { site: same.site, locale, warnings: [], passphrase: null, unchangedSince };
  }
  const beforePublish: BuildOptions['beforePublish'] = (staged) => {
    remembered.finished(staged);
    options.beforePublish?.(staged);
  };
  // All that only a build needs takes longer to load than it takes to see that there is none to do.
  const { buildChanged } = await import('./build-changed.ts');
  const { prepared, openInputs } = await buildChanged({ ...asked, beforePublish }, remembered);
  const site = inShort(prepared);
  await remembered.published(site, openInputs);
  const { locale, warnings, passphrase } = prepared;
  return { site, locale, warnings, passphrase, unchangedSince: null };
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
