import { dev, type AstroInlineConfig, type AstroIntegration } from 'astro';
import { pathToFileURL } from 'node:url';
import { join, sep } from 'node:path';
import { STATE_EVENT, type PreviewState } from '../../locales/preview-state.ts';
import type { AddressBook } from '../../locales/address-book.ts';
import { ROOT } from '../project-root.ts';
import { pageOptions } from '../astro/page-options.ts';
import { quietAstro } from '../astro/quiet-astro.ts';
import { localisedRoutes } from '../astro/routes.ts';
import { LOOPBACK } from '../serve/serve.ts';
import {
  answering,
  forgetSite,
  publicSite,
  type AnsweringOptions,
  type ViteServer,
} from './vite-plugins.ts';

/** What pages begin with, made ready before they are asked for. */
const SCRIPTS = ['preview/preview', 'members', 'search/page', 'views/views'].map(
  (name) => `./src/client/${name}.ts`,
);

interface AstroServerOptions extends Omit<AnsweringOptions, 'given'> {
  port: number;
}

/** Astro's own development server, on this machine only. */
export interface AstroServer {
  /** Tells the pages, and has them made anew. */
  tell: (state: PreviewState) => void;
  stop: () => Promise<void>;
}

/**
 * Starts it at exactly the port given, and resolves when it answers.
 *
 * @throws what Astro throws, such as for a port that is taken
 */
export async function startAstro(options: AstroServerOptions): Promise<AstroServer> {
  quietAstro(process.env);
  let vite: ViteServer | null = null;
  const given = (server: ViteServer): void => {
    vite = server;
  };
  const server = await dev(previewConfig({ ...options, given }));
  return {
    tell(state) {
      for (const { hot, runner } of Object.values(vite?.environments ?? {})) {
        if (runner !== undefined) forgetSite(runner.evaluatedModules);
        hot.send('astro:content-changed', {});
        hot.send(STATE_EVENT, state);
      }
    },
    stop: () => server.stop(),
  };
}

function previewConfig(options: AstroServerOptions & AnsweringOptions): AstroInlineConfig {
  const { port, book } = options;
  return {
    root: ROOT,
    configFile: false,
    logLevel: process.env.DEBUG === undefined ? 'silent' : 'info',
    ...pageOptions,
    // Answers redirect, as hosts do; Astro would say in English what is wrong with the address.
    trailingSlash: 'ignore',
    base: book.base || '/',
    server: { host: LOOPBACK, port },
    integrations: [integration(book)],
    vite: {
      // No other origin reads anything, and nothing outside the sources is served.
      server: {
        cors: false,
        strictPort: true,
        warmup: { clientFiles: SCRIPTS },
        fs: { allow: [join(ROOT, 'src'), packagesOf(ROOT)] },
      },
      plugins: [publicSite, answering(options)],
    },
  };
}

/** Where the packages lie: with Träff's own, or around it where it is one of them. */
function packagesOf(root: string): string {
  const [around = '', ...inside] = root.split(`${sep}node_modules${sep}`);
  return join(inside.length === 0 ? root : around, 'node_modules');
}

function integration({ segments }: AddressBook): AstroIntegration {
  return {
    name: 'traff-preview',
    hooks: {
      'astro:config:setup': ({ injectRoute, addMiddleware }) => {
        for (const route of localisedRoutes(segments, true))
          injectRoute({ ...route, prerender: true });
        const entrypoint = pathToFileURL(join(import.meta.dirname, 'middleware.ts'));
        addMiddleware({ order: 'pre', entrypoint });
      },
    },
  };
}
