import { dev, type AstroInlineConfig, type AstroIntegration } from 'astro';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { ASK_EVENT, STATE_EVENT, type PreviewState } from '../../locales/preview-state.ts';
import type { AddressBook } from '../../locales/address-book.ts';
import { ROOT } from '../publish/protect.ts';
import { quietAstro } from '../quiet-astro.ts';
import { localisedRoutes } from '../routes.ts';
import { isNavigation, redirect } from './navigation.ts';
import { SITE } from './shared.ts';

type Next = (error?: unknown) => void;
type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
type Middleware = (request: IncomingMessage, response: ServerResponse, next: Next) => void;

interface Channel {
  send: (event: string, data: unknown) => void;
  on: (event: string, listener: (data: unknown, asker: Channel) => void) => void;
}

/** What is used of the server that Vite hands to its plugins. */
interface ViteServer {
  middlewares: {
    use: (middleware: Middleware) => void;
    /** In the order in which they are asked. */
    stack: { route: string; handle: Middleware }[];
  };
  environments: Record<string, { hot: Channel }>;
}

interface Plugin {
  name: string;
  resolveId?: (id: string) => string | undefined;
  load?: (id: string) => string | undefined;
  enforce?: 'post';
  configureServer?: (server: ViteServer) => () => void;
}

/** What pages begin with, made ready before they are asked for. */
const SCRIPTS = ['preview/preview', 'members', 'search/page', 'views/views'].map(
  (name) => `./src/client/${name}.ts`,
);

export interface AstroServerOptions {
  port: number;
  book: AddressBook;
  /** Asked before Astro. */
  answer: Answer;
  state: () => PreviewState;
}

/** Astro's own development server, on this machine only. */
export interface AstroServer {
  /** Tells the pages, and has them made anew. */
  tell: (state: PreviewState) => void;
  stop: () => Promise<void>;
}

export async function startAstro(options: AstroServerOptions): Promise<AstroServer> {
  quietAstro(process.env);
  let vite: ViteServer | null = null;
  const config = astroConfig(options, (server) => {
    vite = server;
  });
  const server = await dev(config);
  return {
    tell(state) {
      for (const { hot } of Object.values(vite?.environments ?? {})) {
        hot.send('astro:content-changed', {});
        hot.send(STATE_EVENT, state);
      }
    },
    stop: () => server.stop(),
  };
}

function astroConfig(
  options: AstroServerOptions,
  given: (server: ViteServer) => void,
): AstroInlineConfig {
  const { port, book } = options;
  return {
    root: ROOT,
    configFile: false,
    logLevel: process.env.DEBUG === undefined ? 'silent' : 'info',
    output: 'static',
    // Answers redirect, as hosts do; Astro would say in English what is wrong with the address.
    trailingSlash: 'ignore',
    base: book.base || '/',
    devToolbar: { enabled: false },
    scopedStyleStrategy: 'where',
    markdown: { syntaxHighlight: false },
    server: { host: '127.0.0.1', port },
    integrations: [integration(book)],
    vite: {
      // No other origin reads anything, and nothing outside the sources is served.
      server: {
        cors: false,
        strictPort: true,
        warmup: { clientFiles: SCRIPTS },
        fs: { allow: [join(ROOT, 'src'), join(ROOT, 'node_modules')] },
      },
      plugins: [publicSite, answering(options, given)],
    },
  };
}

/** The pages' door to the content: one object that changes, so that no module must be made anew. */
const publicSite: Plugin = {
  name: 'traff-preview-site',
  resolveId: (id) => (id === 'virtual:traff' ? '\0virtual:traff' : undefined),
  load: (id) =>
    id === '\0virtual:traff'
      ? `export const publicSite = ${SITE};\nexport const pagePolicy = null;\n`
      : undefined,
};

function answering(
  { book, answer, state }: AstroServerOptions,
  given: (server: ViteServer) => void,
): Plugin {
  return {
    name: 'traff-preview-answers',
    enforce: 'post',
    configureServer(server) {
      given(server);
      server.environments.client?.hot.on(ASK_EVENT, (_, page) => page.send(STATE_EVENT, state()));
      server.middlewares.use((request, response, next) => {
        answer(request, response).then((done) => {
          if (!done) next();
        }, next);
      });
      // Once Astro has put its own first: it says in English that an address is outside the base.
      return () => server.middlewares.stack.unshift({ route: '', handle: leadingHome(book) });
    },
  };
}

/** Leads who goes to an address outside the path that the site lives under to its first page. */
function leadingHome({ base }: AddressBook): Middleware {
  return (request, response, next) => {
    if (!isNavigation(request) || request.url?.startsWith(`${base}/`) === true) next();
    else redirect(response, `${base}/`);
  };
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
