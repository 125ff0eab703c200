import type { Redirect } from '../../model/redirect.ts';
import { targetOf } from './redirect-page.ts';

/** Name of the file at the root of what is published, as Netlify and Cloudflare Pages read it. */
export const REDIRECTS_FILE = '_redirects';

/**
 * One line for each redirect: moved for good. Where a page lies at the old address, Cloudflare goes
 * by the line and Netlify by the page; both lead to the same place.
 *
 * @param base path the site lives under: empty, or such as `/network`
 * @see https://developers.cloudflare.com/pages/configuration/redirects/
 * @see https://docs.netlify.com/routing/redirects/
 */
export function formatRedirects(redirects: readonly Redirect[], base: string): string {
  const line = (redirect: Redirect): string =>
    `${base}${encodeURI(redirect.from)} ${targetOf(redirect, base)} 301\n`;
  return redirects.map(line).join('');
}
