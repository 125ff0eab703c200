import { SEALED } from '../seal/sealed-folder.ts';

/**
 * Rules for robots (RFC 9309), which look for them at the root of a host alone. The sealed files,
 * which no robot can read, are not to be fetched. The members' pages may be: they say themselves
 * that they are not to be listed, and a robot that was kept from them would never come to know.
 *
 * @param base path the site lives under: empty, or such as `/network`
 * @param sitemap absolute address; null where there is none
 */
export function robots(base: string, sitemap: string | null): string {
  const rules = `User-agent: *\nDisallow: ${base}/${SEALED}/\n`;
  return sitemap === null ? rules : `${rules}\nSitemap: ${sitemap}\n`;
}
