import { createServer, type Server } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { ServeError } from './serve-error.ts';
import { staticHost } from './static-host.ts';

/** Ports tried after the one asked for. */
const MORE_PORTS = 20;
/** Reached from this machine only. */
export const LOOPBACK = '127.0.0.1';

interface ServeOptions {
  /** 0 for any free one. Where it is taken, the next free one is used. */
  port: number;
  /** Address to listen on; by default this machine only. */
  host?: string;
  /** Path the site lives under: empty, or such as `/network`. */
  base: string;
}

/** A folder that is being served. */
export interface Serving {
  /** Address of the site's first page. */
  url: string;
  close: () => Promise<void>;
}

/**
 * Serves a folder as a plain static host does; see {@link staticHost}.
 *
 * @throws {ServeError} `port-taken`, `not-allowed`
 */
export async function serve(dir: string, options: ServeOptions): Promise<Serving> {
  const { host = LOOPBACK, base } = options;
  const server = createServer(staticHost(resolve(dir), base));
  const port = await listen(server, host, options.port);
  const name = host === LOOPBACK ? 'localhost' : host.includes(':') ? `[${host}]` : host;
  return { url: `http://${name}:${port}${base}/`, close: () => close(server) };
}

/**
 * A port that nobody listens on, from the one asked for.
 *
 * @throws {ServeError} `port-taken`, `not-allowed`
 */
export async function freePort(host: string, wanted: number): Promise<number> {
  const server = createServer();
  const port = await listen(server, host, wanted);
  await close(server);
  return port;
}

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
