import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import compression from 'http-compression';
import type { Serving } from '../../../src/build/serve/serve.ts';
import { staticHost } from '../../../src/build/serve/static-host.ts';

/** Serves a folder as hosts do, with text compressed as little as any of them does: gzip, level 1. */
export async function serveCompressed(dir: string): Promise<Serving> {
  const compress = compression({ brotli: false, level: { gzip: 1 } });
  const host = staticHost(dir, '');
  const server = createServer((request, response) => {
    compress(request, response, () => host(request, response));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const close = async (): Promise<void> => {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  };
  return { url: `http://localhost:${(server.address() as AddressInfo).port}/`, close };
}
