import type { AstroIntegration } from 'astro';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Background } from '../site/background.ts';
import { describeError } from '../errors/describe-error.ts';
import { completeOpenHalf } from '../site/open-half.ts';
import { publishSite } from '../site/publish-site.ts';
import { countPages } from '../progress/count-pages.ts';
import { silent } from '../progress/phase.ts';
import type { Prepared } from '../site/prepare.ts';
import { localisedRoutes } from './routes.ts';
import { publicSitePlugin } from './public-site-plugin.ts';
import { pagePolicy } from '../security-policy.ts';
import { createStage, removeStage } from '../site/stage.ts';

/** Prepares the site that will be published at `out`. */
export type Load = (out: string) => Promise<Prepared>;

/**
 * Träff as an Astro integration: gives the pages the public part of the content, has Astro build
 * into a staging folder, and finishes the staged site (index, seal, gate) before it is published.
 * It works the same under a plain `astro build`.
 */
export function traff(load: Load): AstroIntegration {
  let prepared: Prepared;
  let background: Background;
  return {
    name: 'traff',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, injectRoute }) => {
        if (command === 'sync' || command === 'preview') return;
        prepared = await load(fileURLToPath(config.outDir));
        const { publicSite, book } = prepared;
        const root = fileURLToPath(config.root);
        const stage = command === 'build' ? createStage(root) : null;
        if (command === 'build') background = new Background(prepared, root);
        updateConfig({
          site: new URL(publicSite.site.address).origin,
          base: book.base || '/',
          ...(stage === null ? {} : { outDir: pathToFileURL(stage) }),
          vite: { plugins: [publicSitePlugin(publicSite, stage === null ? null : pagePolicy)] },
        });
        for (const route of localisedRoutes(book.segments, publicSite.members))
          injectRoute({ ...route, prerender: true });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer(countPages(prepared.options.report ?? silent));
      },
      'astro:build:done': async ({ dir }) => {
        const stage = fileURLToPath(dir);
        try {
          await finish(prepared, background, stage);
        } catch (cause) {
          throw new Error(describeError(cause, prepared.locale), { cause });
        } finally {
          await background.close();
          removeStage(stage);
        }
      },
    },
  };
}

/** Makes of what Astro has rendered a whole site, and publishes it. */
async function finish(prepared: Prepared, background: Background, stage: string): Promise<void> {
  await completeOpenHalf(prepared, background.publicSearch, stage);
  await background.pictures;
  await publishSite(prepared, background.members, stage, background.pictureStage);
}
