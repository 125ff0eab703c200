import { readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { RequestListener, ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { DOCUMENT_TYPES } from '../compose/document-types.ts';
import { HEADERS_FILE, headersFor, parseHeaders } from '../headers/headers-file.ts';
import { REDIRECTS_FILE } from '../redirects/redirects-file.ts';

/** What hosts read and do not serve. */
const FOR_HOSTS = [HEADERS_FILE, REDIRECTS_FILE].map((name) => `/${name}`);

/**
 * Answers as a plain static host does: `index.html` for folders, a redirect to the slash,
 * `404.html` with status 404, nothing outside the folder, with the headers that the folder's
 * `_headers` asks for. Files may change while it runs.
 *
 * @param dir absolute path of the folder
 * @param base path the site lives under: empty, or such as `/network`
 */
export function staticHost(dir: string, base: string): RequestListener {
  const files = sirv(dir, { dev: true, etag: true, extensions: [], setHeaders: typed });
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const { pathname, search } = new URL(`http://host${request.url ?? '/'}`);
    for (const [name, value] of Object.entries(ownHeaders(dir, pathname)))
      response.setHeader(name, value);
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

/** What the site asks its host to send; nothing where it asks for nothing. */
function ownHeaders(dir: string, pathname: string): Readonly<Record<string, string>> {
  try {
    return headersFor(parseHeaders(readFileSync(join(dir, HEADERS_FILE), 'utf8')), pathname);
  } catch {
    return {};
  }
}

/** The path below the base, or null outside it and where it names no file to be served. */
function within(base: string, pathname: string): string | null {
  const path = pathname === base ? '' : pathname.slice(base.length);
  if (!pathname.startsWith(base) || (path !== '' && !path.startsWith('/'))) return null;
  return /%(?:2f|5c|00)|\\|\/(?:\.|%2e)|\/\//i.test(path) || isForHosts(path) ? null : path;
}

/** However it is spelled: some file systems know no case. */
function isForHosts(path: string): boolean {
  const letter = (_: string, code: string): string =>
    String.fromCharCode(Number.parseInt(code, 16));
  return FOR_HOSTS.includes(path.replace(/%([0-7][\da-f])/gi, letter).toLowerCase());
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
  // A rule for the address, such as that a hashed file never changes, is no rule for its absence.
  const headers = { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-cache' };
  response.writeHead(404, headers).end(page);
}

function typed(response: ServerResponse, pathname: string): void {
  const extension = pathname.slice(pathname.lastIndexOf('.') + 1).toLowerCase();
  const type = types.get(extension);
  if (type !== undefined) response.setHeader('Content-Type', type);
}

/** What sirv gives no type or no character set. */
const types: ReadonlyMap<string, string> = new Map([
  ...DOCUMENT_TYPES,
  ...Object.entries({
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
  }),
]);
