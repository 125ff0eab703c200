import type { PublicSite } from '../public-site.ts';
import type { PagePolicy } from '../security-policy.ts';

const NAME = 'virtual:traff';
const RESOLVED = `\0${NAME}`;

interface Plugin {
  name: string;
  resolveId: (id: string) => string | undefined;
  load: (id: string) => string | undefined;
}

/**
 * The one door between the content and the pages: a Vite module that holds the public site, the
 * policy of its pages and nothing else. As JSON strings they cost the bundler one token each,
 * however large the site is.
 *
 * @param pagePolicy null in a preview, whose tools put code into the pages
 */
export function publicSitePlugin(publicSite: PublicSite, pagePolicy: PagePolicy | null): Plugin {
  return {
    name: 'traff-public-site',
    resolveId: (id) => (id === NAME ? RESOLVED : undefined),
    load: (id) =>
      id === RESOLVED
        ? exported('publicSite', publicSite) + exported('pagePolicy', pagePolicy)
        : undefined,
  };
}

function exported(name: string, value: unknown): string {
  return `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`;
}
