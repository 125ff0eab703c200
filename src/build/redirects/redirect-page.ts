import { escapeAttribute, escapeText } from 'entities';
import { absoluteAddress } from '../../locales/absolute-address.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Redirect } from '../../model/redirect.ts';
import { LOCAL_ADDRESS, type Site } from '../../model/site.ts';
import { pagePolicy } from '../security-policy.ts';

/** What the pages at old addresses need to know of their site. */
interface RedirectingSite {
  site: Pick<Site, 'name' | 'address'>;
  /** Path the site lives under: empty, or such as `/network`. */
  base: string;
  locale: Locale;
}

/** Where a redirect leads, as a link on the site has it. */
export function targetOf({ to }: Redirect, base: string): string {
  return to.startsWith('/') ? base + to : to;
}

/**
 * A page that sends its reader on at once, and can be read by those whose browser does not: for
 * hosts that take no rules. Search engines are told to list the new address alone.
 */
export function redirectPage(redirect: Redirect, { site, base, locale }: RedirectingSite): string {
  const target = targetOf(redirect, base);
  const isUnknown = redirect.to.startsWith('/') && site.address === LOCAL_ADDRESS;
  const canonical = isUnknown ? null : absoluteAddress(site.address, target.replace(/#.*/, ''));
  const shown = canonical ?? target;
  const { title, text } = locale.redirects;
  const href = escapeAttribute(target);
  return `<!doctype html>
<html lang="${locale.tag}">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="content-security-policy" content="${escapeAttribute(pagePolicy.content)}">
    <meta name="referrer" content="${pagePolicy.referrer}">
    <meta http-equiv="refresh" content="0; url=${href}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta name="color-scheme" content="light dark">
    <title>${escapeText(`${title} – ${site.name}`)}</title>
${canonical === null ? '' : `    <link rel="canonical" href="${escapeAttribute(canonical)}">\n`}  </head>
  <body>
    <main>
      <h1>${escapeText(title)}</h1>
      <p>${escapeText(text)} <a href="${href}">${escapeText(shown)}</a></p>
    </main>
  </body>
</html>
`;
}
