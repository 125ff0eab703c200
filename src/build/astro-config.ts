import type { AstroUserConfig } from 'astro';
import { traff } from './integration.ts';
import type { Prepared } from './prepare.ts';

/**
 * Astro's configuration for a site. One content security policy for every page: nothing from
 * elsewhere, no inline code; `wasm-unsafe-eval` lets Pagefind and Argon2id run as WebAssembly.
 */
export function astroConfig(load: () => Promise<Prepared>): AstroUserConfig {
  return {
    output: 'static',
    trailingSlash: 'always',
    build: { format: 'directory', inlineStylesheets: 'never' },
    // Only JSON from the model reaches the pages, so there is no Markdown for Astro to render.
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
