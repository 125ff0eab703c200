import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressBook } from '../../locales/address-book.ts';
import { ASK_EVENT, STATE_EVENT, type PreviewState } from '../../locales/preview-state.ts';
import { isNavigation, redirect } from './navigation.ts';
import { SITE } from './shared.ts';

type Next = (error?: unknown) => void;
/** Answers a request, or leaves it to others: then its answer is false. */
export type Answer = (request: IncomingMessage, response: ServerResponse) => Promise<boolean>;
type Middleware = (request: IncomingMessage, response: ServerResponse, next: Next) => void;

interface Channel {
  send: (event: string, data: unknown) => void;
  on: (event: string, listener: (data: unknown, asker: Channel) => void) => void;
}

/** What is used of the server that Vite hands to its plugins. */
export interface ViteServer {
  middlewares: {
    use: (middleware: Middleware) => void;
    /** In the order in which they are asked. */
    stack: { route: string; handle: Middleware }[];
  };
  environments: Record<string, { hot: Channel; runner?: { evaluatedModules: RunModules } }>;
}

interface RunModule {
  importers: Set<string>;
}

/** The modules that a server has run, as Vite's module runner keeps them. */
interface RunModules {
  getModuleById: (id: string) => RunModule | undefined;
  /** Has it run again when it is next asked for. */
  invalidateModule: (module: RunModule) => void;
}

interface Plugin {
  name: string;
  resolveId?: (id: string) => string | undefined;
  load?: (id: string) => string | undefined;
  enforce?: 'post';
  configureServer?: (server: ViteServer) => () => void;
}

/** What the preview answers with, and how it gets hold of the server that asks. */
export interface AnsweringOptions {
  book: AddressBook;
  /** Asked before Astro. */
  answer: Answer;
  state: () => PreviewState;
  /** Given the server as soon as there is one. */
  given: (server: ViteServer) => void;
}

const DOOR = '\0virtual:traff';

/**
 * The pages' door to the content: one object that changes. Modules keep it, and what they have worked
 * out from it is forgotten by {@link forgetSite}.
 */
export const publicSite: Plugin = {
  name: 'traff-preview-site',
  resolveId: (id) => (id === 'virtual:traff' ? DOOR : undefined),
  load: (id) =>
    id === DOOR
      ? `export const publicSite = ${SITE};\nexport const pagePolicy = null;\n`
      : undefined,
};

/** Has all modules run again that may have worked something out from the content. */
export function forgetSite(modules: RunModules): void {
  const seen = new Set<string>();
  const waiting = [DOOR];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const found = seen.has(id) ? undefined : modules.getModuleById(id);
    seen.add(id);
    if (found === undefined) continue;
    waiting.push(...found.importers);
    modules.invalidateModule(found);
  }
}

/** Puts the preview's own answers before Astro's, and tells pages that ask what there is to know. */
export function answering({ book, answer, state, given }: AnsweringOptions): Plugin {
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
