import type { IncomingMessage, ServerResponse } from 'node:http';
import { sectionAddress } from '../../locales/address-book.ts';
import { DRAFTS_SWITCH } from '../../locales/preview-state.ts';
import { decoded } from '../../model/decoded.ts';
import { siteFile, type SiteFile } from './files.ts';
import { isNavigation, redirect } from './navigation.ts';
import { emptyPage } from './page-marks.ts';
import type { Preview } from './preview.ts';
import type { SealedFiles } from './sealed-files.ts';
import type { Answer } from './vite-plugins.ts';

interface AnswerOptions {
  preview: Preview;
  sealed: SealedFiles;
  /** Told why a file could not be made. */
  failed: (error: unknown) => undefined;
}

/**
 * Answers what is no page and no part of one, and leaves the rest to Astro: its answer is whether
 * there was anything to answer. Looks at the content before each page, in case the change of a file
 * has not been told of.
 */
export function answerer({ preview, sealed, failed }: AnswerOptions): Answer {
  return async (request, response) => {
    const { pathname, search } = new URL(`http://host${request.url ?? '/'}`);
    const { base } = preview.book;
    response.setHeader('Cache-Control', 'no-store');
    response.setHeader('Cross-Origin-Resource-Policy', 'same-origin');
    if (!pathname.startsWith(`${base}/`)) return false;
    const path = decoded(pathname.slice(base.length));
    if (path === DRAFTS_SWITCH) return switchDrafts(preview, request, response);
    const isPage = isNavigation(request);
    if (isPage) preview.look();
    const { snapshot } = preview;
    if (snapshot === null) return isPage ? sendEmpty(preview, response) : refuse(path, response);
    const sources = { indexes: preview.indexes, sealed };
    const file = await siteFile(path.slice(1), snapshot, sources).catch(failed);
    if (file === undefined) return sendFailure(response);
    if (file !== null) return send(response, file);
    if (isPage && /^(?:\/[^/.@]+)+$/.test(path)) return redirect(response, `${pathname}/${search}`);
    const members = sectionAddress(snapshot.context.book, 'members');
    if (isPage && pathname.startsWith(members)) request.url = members;
    return false;
  };
}

function switchDrafts(
  preview: Preview,
  { method, headers, url }: IncomingMessage,
  response: ServerResponse,
): true {
  const isOwn = (headers['sec-fetch-site'] ?? 'same-origin') === 'same-origin';
  if (method === 'POST' && isOwn) {
    preview.showDrafts(url?.endsWith('?shown') === true);
    response.writeHead(204).end();
  } else response.writeHead(405, { Allow: 'POST' }).end();
  return true;
}

function sendEmpty({ state, reading }: Preview, response: ServerResponse): true {
  const headers = { 'Content-Type': 'text/html;charset=utf-8' };
  response.writeHead(200, headers).end(emptyPage(state, reading.locale.tag));
  return true;
}

/**
 * Scripts are made without any content. All else would have Astro load the pages, and what has failed
 * to load once is never tried again.
 */
function refuse(path: string, response: ServerResponse): boolean {
  const isScript = /^\/(?:@|src\/|node_modules\/)/.test(path);
  if (!isScript) response.writeHead(404).end();
  return !isScript;
}

function sendFailure(response: ServerResponse): true {
  response.writeHead(503).end();
  return true;
}

function send(response: ServerResponse, { type, bytes }: SiteFile): true {
  response.writeHead(200, { 'Content-Type': type, 'Content-Length': Buffer.byteLength(bytes) });
  response.end(bytes);
  return true;
}
