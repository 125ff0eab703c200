import type { AstroUserConfig } from 'astro';
import { traff, type Load } from './integration.ts';
import { quietAstro } from './quiet-astro.ts';

/**
 * Astro's configuration for a site: nothing is put inline, as the content security policy asks. The
 * policy itself comes from `security-policy.ts` and not by Astro's option, which would let in by
 * hash the inline scripts of Astro's that no page here has.
 */
export function astroConfig(load: Load): AstroUserConfig {
  quietAstro(process.env);
  return {
    output: 'static',
    trailingSlash: 'always',
    build: { format: 'directory', inlineStylesheets: 'never' },
    // The model renders all Markdown; Astro's highlighter would need inline styles.
    markdown: { syntaxHighlight: false },
    integrations: [traff(load)],
    devToolbar: { enabled: false },
    scopedStyleStrategy: 'where',
    vite: { build: { assetsInlineLimit: 0, sourcemap: false } },
  };
}
