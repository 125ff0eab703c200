import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A server of another origin than the site's, which lets everyone read what it has. */
export interface Elsewhere {
  /** Without a trailing slash. */
  url: string;
  /** Paths asked for, without the slash, in the order they came. */
  asked: string[];
  /** The `Referer` of each, or null. */
  referrers: (string | null)[];
  /** What it answers a path with; by default a script that does nothing. */
  pages: Record<string, string>;
  close: () => Promise<unknown>;
}

export async function serveElsewhere(): Promise<Elsewhere> {
  const asked: string[] = [];
  const referrers: (string | null)[] = [];
  const pages: Record<string, string> = {};
  const server = createServer(({ url = '', headers }, response) => {
    const path = url.slice(1);
    asked.push(path);
    referrers.push(headers.referer ?? null);
    const type = path in pages ? 'text/html' : 'text/javascript';
    response.writeHead(200, { 'Content-Type': type, 'Access-Control-Allow-Origin': '*' });
    response.end(pages[path] ?? ';');
  });
  server.on('upgrade', ({ url = '' }, socket) => {
    asked.push(url.slice(1));
    socket.destroy();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const close = (): Promise<unknown> => {
    server.closeAllConnections();
    return new Promise((done) => server.close(done));
  };
  return { url: `http://127.0.0.1:${port}`, asked, referrers, pages, close };
}
