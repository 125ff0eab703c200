import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readOutput } from '../output.ts';

/**
 * How the host answers for one file: `file` is what the site has there, if anything. Returns
 * whether it has answered, or means to.
 */
export type Lie = (path: string, response: ServerResponse, file: Uint8Array) => boolean;

export interface HostileServer {
  /** Without a trailing slash. */
  url: string;
  /** How it answers from now on; `null` for an honest host. */
  lie: (lie: Lie | null) => void;
  close: () => void;
}

const TYPES: Record<string, string> = {
  bin: 'application/octet-stream',
  css: 'text/css',
  html: 'text/html;charset=utf-8',
  js: 'text/javascript',
  json: 'application/json',
  svg: 'image/svg+xml',
};

/** Serves a built site over HTTP, as it is or in any other way. */
export async function startHostileServer(folder: string): Promise<HostileServer> {
  const files = readOutput(folder);
  let lie: Lie | null = null;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const name = pathname.slice(1) + (pathname.endsWith('/') ? 'index.html' : '');
    const file = files.get(name);
    if (lie?.(pathname, response, file ?? new Uint8Array()) === true) return;
    const type = TYPES[name.replace(/^.*\./, '')] ?? 'application/octet-stream';
    response.writeHead(file ? 200 : 404, { 'Content-Type': file ? type : 'text/html' });
    response.end(file ?? '404');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    lie: (told) => (lie = told),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
