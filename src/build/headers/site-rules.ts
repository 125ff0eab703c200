import { CARD_FOLDER } from '../../components/social/card.ts';
import { SEALED } from '../seal/sealed-folder.ts';
import { PAGEFIND } from '../search/site-search.ts';
import { policyHeaders } from '../security-policy.ts';
import type { HeaderRule } from './headers-file.ts';

/** Folder of what Astro names after its content. */
export const ASTRO = '_astro';

/** The files of the search index that are named after their content. */
const INDEXED = ['fragment/*', 'index/*', 'opening/*', 'filter/*', 'lexicon/*', '*.pf_meta'];

/** A year: what has changed has another name. */
const FOREVER = 'public, max-age=31536000, immutable';
/** A week. Pagefind's names have 28 bits, so two contents of one name are rare, not unthinkable. */
const WEEK = 'public, max-age=604800';
/** Kept, but asked for anew each time; the answer is empty while nothing has changed. */
const ASKED = 'no-cache';

/** Calendars, whose character set not every host tells. */
const CALENDARS = { path: '*.ics', headers: { 'Content-Type': 'text/calendar; charset=utf-8' } };
/** Folder of the open data, which pages of other sites may read too. */
const OPEN_DATA = { path: 'data/*', headers: { 'Access-Control-Allow-Origin': '*' } };

/**
 * What a host is to send with a site's files. Only the first two rules fit more than one other's
 * addresses, and they say nothing of caching: hosts differ in what they make of two rules that set
 * the same header. Cloudflare reads the first hundred rules; what more there is falls to the
 * host's own default, which is to ask anew.
 *
 * @param base path the site lives under: empty, or such as `/network`
 * @param places what else is published and keeps its name when its content changes: the path of a
 *   file or, with `/*`, of a folder, such as `traffar/*`
 */
export function siteRules(base: string, places: readonly string[]): HeaderRule[] {
  const cached = (value: string, paths: readonly string[]): HeaderRule[] =>
    paths.map((path) => ({
      path: `${base}/${path}`,
      headers: { 'Cache-Control': value, ...(path === OPEN_DATA.path ? OPEN_DATA.headers : {}) },
    }));
  return [
    { path: `${base}/*`, headers: policyHeaders },
    { path: `${base}/${CALENDARS.path}`, headers: CALENDARS.headers },
    ...cached(FOREVER, [`${ASTRO}/*`, `${CARD_FOLDER}/*`]),
    ...cached(
      WEEK,
      INDEXED.map((files) => `${PAGEFIND}/${files}`),
    ),
    // A sealed file keeps its name for as long as its epoch lasts.
    ...cached(ASKED, ['', `${SEALED}/*`, ...places]),
  ];
}
