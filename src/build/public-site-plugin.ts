import type { PublicSite } from './public-site.ts';

const NAME = 'virtual:traff';
const RESOLVED = `\0${NAME}`;

interface Plugin {
  name: string;
  resolveId: (id: string) => string | undefined;
  load: (id: string) => string | undefined;
}

/**
 * The one door between the content and the pages: a Vite module that holds the public site and
 * nothing else. As a JSON string it costs the bundler one token, however large the site is.
 */
export function publicSitePlugin(publicSite: PublicSite): Plugin {
  return {
    name: 'traff-public-site',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load: (id) =>
      id === RESOLVED
        ? `export const publicSite = JSON.parse(${JSON.stringify(JSON.stringify(publicSite))});`
        : undefined,
  };
}
