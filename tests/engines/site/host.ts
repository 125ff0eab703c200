import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { staticHost } from '../../../src/build/serve/static-host.ts';
import { ADDED } from './prepare-site.ts';

/** Serves a prepared site to one engine. */
export interface Host {
  /** Without a slash at its end. */
  url: string;
  /** What pages told of errors and of breaches of their policy, in the order it came. */
  troubles: string[];
  /** Files answered with other content than they have, by their paths. */
  replaced: Map<string, string>;
  close: () => Promise<void>;
}

export async function startHost(folder: string): Promise<Host> {
  const troubles: string[] = [];
  const replaced = new Map<string, string>();
  const files = staticHost(folder, '');
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const replacement = replaced.get(request.url ?? '');
    if (request.method === 'POST' && request.url === `${ADDED}/troubles`) {
      troubles.push(await text(request));
      response.end();
    } else if (replacement !== undefined) response.end(replacement);
    else files(request, response);
  };
  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<void> =>
    new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  return { url: `http://127.0.0.1:${port}`, troubles, replaced, close };
}
