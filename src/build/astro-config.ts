import type { AstroUserConfig } from 'astro';
import { traff, type Load } from './integration.ts';

/**
 * Astro's configuration for a site. One content security policy for every page: nothing from
 * elsewhere, no inline code; `wasm-unsafe-eval` lets Pagefind and Argon2id run as WebAssembly.
 */
export function astroConfig(load: Load): AstroUserConfig {
  return {
    output: 'static',
    trailingSlash: 'always',
    build: { format: 'directory', inlineStylesheets: 'never' },
    // The model renders all Markdown; Astro's highlighter would need inline styles.
    markdown: { syntaxHighlight: false },
    integrations: [traff(load)],
    devToolbar: { enabled: false },
    scopedStyleStrategy: 'where',
    security: {
      csp: {
        directives: [
          "default-src 'none'",
          "connect-src 'self'",
          "font-src 'self'",
          "img-src 'self' blob:",
          "worker-src 'self'",
          "base-uri 'none'",
          "form-action 'none'",
        ],
        scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
        styleDirective: { resources: ["'self'"] },
      },
    },
    vite: { build: { assetsInlineLimit: 0, sourcemap: false } },
  };
}
