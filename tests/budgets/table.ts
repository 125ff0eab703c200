/** What a reader fetches: a page with its styles, or a file that pages load. */
export interface Budget {
  /** The most it may weigh on the wire, in bytes: gzipped; fonts, which are packed, as they are. */
  most: number;
  /** Why that much, where it is not plain. */
  why?: string;
}

/**
 * Pages of our own site, by address, with their styles. The first answers of a connection hold
 * 14 kB (RFC 6928), so a page that fits into them is there after one round trip.
 */
export const pages: Record<string, Budget> = {
  '/': { most: 14_336, why: 'its scripts must fit too: network-page.test.ts' },
  '/traffar/': { most: 11_500 },
  '/traffar/2024-04-23/': { most: 11_000 },
  '/kommuner/': { most: 9_500 },
  '/nyheter/': { most: 9_500 },
  '/sok/': { most: 12_000 },
  '/medlemmar/': { most: 15_000, why: 'the words of the whole section, and all its styles' },
};

/** Scripts that a page loads by itself, with all that they import at once. */
export const pageScripts: Record<string, Budget> = {
  '/': { most: 1_000 },
  '/traffar/2024-04-23/': { most: 3_000 },
  '/sok/': { most: 25_500, why: 'the search; it is the page’s whole purpose' },
  '/medlemmar/': { most: 14_000, why: 'unlocking and the session; notes and search come later' },
};

/** Scripts in `_astro`, by what their names begin with; those that are not here are small ones. */
export const scripts: Record<string, Budget> = {
  engine: { most: 18_000, why: 'the search: what is asked, found and shown' },
  'mark-page-late': { most: 14_500, why: 'what was searched for, marked in a public page' },
  'kdf-worker': { most: 12_500, why: 'Argon2id, with its WebAssembly' },
  '_members.astro_astro_type_script_index_0_lang': { most: 12_500 },
  views: { most: 11_000, why: 'notes, lists and files of the section' },
  sv: { most: 3_800, why: 'Swedish for the search' },
  en: { most: 2_400, why: 'English for the search' },
  'load-language': { most: 3_800 },
};

/** The most that any other script in `_astro` may weigh. */
export const smallScript: Budget = { most: 2_000 };

/** Other files, by the whole path, with `*` for what changes with the content. */
export const files: Record<string, Budget> = {
  'pagefind/pagefind.js': { most: 14_000, why: 'Pagefind 1.5, with a part of ours' },
  'pagefind/wasm.unknown.pagefind': { most: 70_000, why: 'Pagefind 1.5' },
  '_astro/source-sans-3-latin-wght-normal.*.woff2': { most: 30_000, why: 'all weights of text' },
  '_astro/familjen-grotesk-latin-wght-normal.*.woff2': { most: 20_000, why: 'headings' },
};
