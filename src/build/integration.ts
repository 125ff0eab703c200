import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';
import { finish } from './finish.ts';
import type { Prepared } from './prepare.ts';
import { localisedRoutes } from './routes.ts';
import { publicSitePlugin } from './public-site-plugin.ts';
import { createStage, removeStage } from './stage.ts';

/**
 * Träff as an Astro integration: gives the pages the public part of the content, has Astro build
 * into a staging folder, and finishes the staged site (index, seal, gate) before it is published.
 * It works the same under a plain `astro build`.
 */
export function traff(load: () => Promise<Prepared>): AstroIntegration {
  let prepared: Prepared;
  return {
    name: 'traff',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, injectRoute }) => {
        if (command === 'sync' || command === 'preview') return;
        prepared = await load();
        const { publicSite, book } = prepared;
        const stage = command === 'build' ? createStage(fileURLToPath(config.root)) : null;
        updateConfig({
          site: new URL(publicSite.site.address).origin,
          base: book.base || '/',
          ...(stage === null ? {} : { outDir: stage }),
          vite: { plugins: [publicSitePlugin(publicSite)] },
        });
        for (const route of localisedRoutes(book.segments))
          injectRoute({ ...route, prerender: true });
      },
      'astro:build:done': async ({ dir }) => {
        const stage = fileURLToPath(dir);
        try {
          await finish(prepared, stage);
        } finally {
          removeStage(stage);
        }
      },
    },
  };
}
