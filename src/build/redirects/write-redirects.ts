import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { locales } from '../../locales/locales.ts';
import { BuildError } from '../errors/build-error.ts';
import type { PublicSite } from '../public-site.ts';
import { redirectPage } from './redirect-page.ts';
import { formatRedirects, REDIRECTS_FILE } from './redirects-file.ts';

/** What else may come to lie where a page is to be put. */
const TAKEN = ['EEXIST', 'ENOTDIR', 'EISDIR'];

/**
 * Writes a page for each old address into a site that is otherwise complete, and the file of rules
 * that some hosts go by; rules that `public/` has brought stay, after the site's own.
 *
 * @throws {BuildError} `redirect-taken` where something else lies already
 */
export function writeRedirects({ site, base }: PublicSite, stage: string): void {
  const { redirects } = site;
  if (redirects.length === 0) return;
  const words = locales[site.locale];
  for (const redirect of redirects) {
    const page = redirectPage(redirect, { site, base, locale: words });
    writeNew(join(stage, redirectFile(redirect.from)), page, redirect.from);
  }
  const file = join(stage, REDIRECTS_FILE);
  const brought = existsSync(file) ? readFileSync(file, 'utf8') : '';
  writeFileSync(file, formatRedirects(redirects, base) + brought);
}

/**
 * The file that a host answers an old address with. Only names of pages may be a page's: as
 * `gammal.php` it would be offered for saving, as a folder it is shown.
 *
 * @example redirectFile('/gammal.php') //=> 'gammal.php/index.html'
 */
export function redirectFile(from: string): string {
  const path = from.slice(1);
  return /\.html?$/i.test(path) ? path : `${path.replace(/\/$/, '')}/index.html`;
}

function writeNew(file: string, text: string, path: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text, { flag: 'wx' });
  } catch (error) {
    if (!TAKEN.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    throw new BuildError('redirect-taken', { path }, error);
  }
}
