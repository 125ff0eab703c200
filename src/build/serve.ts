import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import { ServeError } from './serve-error.ts';

/** Ports tried after the one asked for. */
const MORE_PORTS = 20;

export interface ServeOptions {
  /** 0 for any free one. Where it is taken, the next free one is used. */
  port: number;
  /** Address to listen on; by default this machine only. */
  host?: string;
  /** Path the site lives under: empty, or such as `/network`. */
  base: string;
}

export interface Serving {
  /** Address of the site's first page. */
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves a folder as a plain static host does: `index.html` for folders, a redirect to the slash,
 * `404.html` with status 404, nothing outside the folder. Files may change while it runs.
 *
 * @throws {ServeError} `port-taken`, `not-allowed`
 */
export async function serve(dir: string, options: ServeOptions): Promise<Serving> {
  const { host = '127.0.0.1', base } = options;
  const server = createServer(staticHost(resolve(dir), base));
  const port = await listen(server, host, options.port);
  const name = host === '127.0.0.1' ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return { url: `http://${name}:${port}${base}/`, close: () => close(server) };
}

function staticHost(dir: string, base: string): RequestListener {
  const files = sirv(dir, { dev: true, etag: true, extensions: [], setHeaders: typed });
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const { pathname, search } = new URL(`http://host${request.url ?? '/'}`);
    const path = within(base, pathname);
    if (path === null) {
      void notFound(dir, response);
    } else if (isFolder(dir, path)) redirect(response, `${pathname}/${search}`);
    else {
      request.url = path.endsWith('/') ? `${path}index.html` : path;
      files(request, response, () => void notFound(dir, response));
    }
  };
}

/** The path below the base, or null outside it and where it names no file. */
function within(base: string, pathname: string): string | null {
  const path = pathname === base ? '' : pathname.slice(base.length);
  if (!pathname.startsWith(base) || (path !== '' && !path.startsWith('/'))) return null;
  return /%(?:2f|5c|00)|\\|\/\.|\/\//i.test(path) ? null : path;
}

/** Whether a path without a slash at its end names a folder. */
function isFolder(dir: string, path: string): boolean {
  if (path.endsWith('/')) return false;
  try {
    return statSync(join(dir, decodeURIComponent(path))).isDirectory();
  } catch {
    return false;
  }
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { Location: location, 'Content-Length': 0 }).end();
}

async function notFound(dir: string, response: ServerResponse): Promise<void> {
  const page = await readFile(join(dir, '404.html')).catch(() => Buffer.from('404'));
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' }).end(page);
}

function typed(response: ServerResponse, pathname: string): void {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  const extension = pathname.slice(pathname.lastIndexOf('.') + 1);
  const type = types[extension];
  if (type !== undefined) response.setHeader('Content-Type', type);
}

/** What sirv gives no type or no character set. */
const types: Record<string, string> = {
  bin: 'application/octet-stream',
  css: 'text/css;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
  js: 'text/javascript;charset=utf-8',
  pagefind: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
  txt: 'text/plain;charset=utf-8',
  xml: 'application/xml;charset=utf-8',
};

async function listen(server: Server, host: string, wanted: number): Promise<number> {
  const last = wanted === 0 ? 0 : Math.min(wanted + MORE_PORTS, 65_535);
  for (let port = wanted; port <= last; port++) {
    if (port !== 0 && (await answersIpv6(port))) continue;
    if (await tryListen(server, host, port)) return (server.address() as AddressInfo).port;
  }
  throw new ServeError('port-taken', { port: wanted, last });
}

/** Whether another server has the port by IPv6, which browsers try first for "localhost". */
function answersIpv6(port: number): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ port, host: '::1' });
    const end = (answer: boolean) => (): void => {
      socket.destroy();
      done(answer);
    };
    socket.once('connect', end(true)).once('error', end(false)).setTimeout(500, end(false));
  });
}

function tryListen(server: Server, host: string, port: number): Promise<boolean> {
  return new Promise((done, fail) => {
    const failed = ({ code }: NodeJS.ErrnoException): void => {
      server.removeListener('listening', listening);
      if (code === 'EADDRINUSE') done(false);
      else fail(new ServeError('not-allowed', { port, last: port }));
    };
    const listening = (): void => {
      server.removeListener('error', failed);
      done(true);
    };
    server.once('error', failed).once('listening', listening).listen(port, host);
  });
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
