import type { PublicSite } from '../public-site.ts';
import type { PagePolicy } from '../security-policy.ts';

const NAME = 'virtual:traff';
const RESOLVED = `\0${NAME}`;

interface Plugin {
  name: string;
  resolveId: (id: string) => string | undefined;
  load: (id: string) => string | undefined;
}

/** Where the module finds what it exports: pages are rendered in this process. */
const DOOR = 'traff.build';

/**
 * The one door between the content and the pages: a Vite module that exports the public site, the
 * policy of its pages and nothing else. It holds neither. As part of its text, a site of ten
 * thousand notes would take 200 MB on its way through the bundler.
 *
 * @param pagePolicy null in a preview, whose tools put code into the pages
 */
export function publicSitePlugin(publicSite: PublicSite, pagePolicy: PagePolicy | null): Plugin {
  Object.assign(globalThis, { [Symbol.for(DOOR)]: { publicSite, pagePolicy } });
  return {
    name: 'traff-public-site',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load: (id) =>
      id === RESOLVED
        ? `export const { publicSite, pagePolicy } = globalThis[Symbol.for('${DOOR}')];\n`
        : undefined,
  };
}
