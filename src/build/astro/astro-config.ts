import type { AstroUserConfig } from 'astro';
import { traff, type Load } from './integration.ts';
import { pageOptions } from './page-options.ts';
import { quietAstro } from './quiet-astro.ts';

/**
 * Astro's configuration for a site: nothing is put inline, as the content security policy asks. The
 * policy itself comes from `security-policy.ts` and not by Astro's option, which would let in by
 * hash the inline scripts of Astro's that no page here has.
 */
export function astroConfig(load: Load): AstroUserConfig {
  quietAstro(process.env);
  return {
    ...pageOptions,
    trailingSlash: 'always',
    build: { format: 'directory', inlineStylesheets: 'never' },
    integrations: [traff(load)],
    vite: { build: { assetsInlineLimit: 0, sourcemap: false } },
  };
}
