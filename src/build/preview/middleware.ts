import type { MiddlewareHandler } from 'astro';
import { markPage } from './page-marks.ts';
import { shared } from './shared.ts';

/** Marks every page that Astro renders as a preview. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
  const html = markPage(await response.text(), shared().marks());
  return new Response(html, { status: response.status, headers: response.headers });
};
