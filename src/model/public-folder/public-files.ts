import { isActive } from '../attachments.ts';
import { isOwn } from '../check-addresses.ts';
import type { Attachment } from '../meeting.ts';
import { nearest } from '../nearest.ts';
import { problem, startOf, type Problem } from '../problem.ts';
import { ALWAYS } from '../publication.ts';
import type { SiteAddresses } from '../site-addresses.ts';
import type { Asset, ContentFolder, SourceFile } from '../source-file.ts';
import { isHarmless } from './harmless.ts';
import { ADDABLE, strangeHeader } from './host-rules.ts';
import { ICONS } from './icons.ts';

/** The folder, below that of the content, whose files are published at the root as they are. */
const FOLDER = 'public';
/** Headers of the site's own for its host, which are put after those that a build writes. */
const HEADERS = '_headers';
/** What has a place of its own, though the site has something there. */
const WELCOME = [...ICONS, HEADERS];
/** Where old addresses lead is said in `site.yaml`, which is checked. */
const REDIRECTS = '_redirects';
/** What hosts obey. */
const OBEYED = ['_worker.js', '_routes.json'];

/** A file to be published at the root. */
export interface PublicFile extends Attachment {
  /** Null where nothing in it matters. */
  bytes: Uint8Array | null;
}

/** What of a content folder is for the root of the site, and all else. */
interface Sorted {
  brought: PublicFile[];
  /** Files of folders that were surely meant to be that one. */
  misplaced: Asset[];
  files: SourceFile[];
  assets: Asset[];
}

/** Sets apart what lies in the folder `public`; {@link PublicFile.name} is its path from the root. */
export function sortOutPublicFiles({
  files,
  assets,
}: Pick<ContentFolder, 'files' | 'assets'>): Sorted {
  const sorted: Sorted = { brought: [], misplaced: [], files: [], assets: [] };
  for (const file of files) {
    const { path, bytes } = file;
    if (isWithin(path)) sorted.brought.push({ ...named(path), size: bytes.length, bytes });
    else sorted.files.push(file);
  }
  for (const asset of assets) {
    const { path, size } = asset;
    if (isWithin(path)) sorted.brought.push({ ...named(path), size, bytes: null });
    else sorted[isNear(path) ? 'misplaced' : 'assets'].push(asset);
  }
  sorted.brought.sort((a, b) => (a.name < b.name ? -1 : 1));
  return sorted;
}

function isWithin(path: string): boolean {
  return path.startsWith(`${FOLDER}/`);
}

/** On Windows and macOS `Public` is the same folder, on the machine that builds it is another. */
function isNear(path: string): boolean {
  const [folder = '', ...inside] = path.split('/');
  return inside.length > 0 && nearest(folder, [FOLDER]) !== '';
}

function named(path: string): Pick<PublicFile, 'path' | 'name'> {
  return { path, name: path.slice(FOLDER.length + 1).normalize('NFC') };
}

/**
 * Reports files that would take a place that the site needs for itself, or that could run scripts
 * in it. Their sizes are judged with those of all other files.
 *
 * @param redirects what the key for redirects is called in `site.yaml`
 */
export function checkPublicFiles(
  { brought, misplaced }: Sorted,
  addresses: SiteAddresses,
  redirects: string,
): Problem[] {
  return [
    ...misplaced.map(({ path }) => {
      const near = `${FOLDER}/${path.split('/').slice(1).join('/')}`;
      return problem('public-folder', startOf(path), path, { near });
    }),
    ...brought.flatMap(
      (file) =>
        redirectRules(file, redirects) ??
        takenPlace(file, addresses) ??
        activeFile(file) ??
        strangeRule(file) ??
        [],
    ),
  ];
}

function takenPlace({ path, name }: PublicFile, addresses: SiteAddresses): Problem | null {
  if (WELCOME.includes(name)) return null;
  const lower = name.toLowerCase();
  const near = WELCOME.find((each) => each === lower) ?? '';
  const address = `/${lower}`;
  // A page's own files lie below it.
  const [, page = ''] = address.split('/');
  const isFree = [address, `/${page}/`].every((each) => addresses.find(each, ALWAYS) === 'nowhere');
  const isOurs = OBEYED.includes(lower) || isOwn(address, addresses.segments);
  if (near === '' && isFree && !isOurs) return null;
  return problem('public-taken', startOf(path), path, { address: `/${name}`, near });
}

function redirectRules({ path, name }: PublicFile, key: string): Problem | null {
  if (name.toLowerCase() !== REDIRECTS) return null;
  return problem('public-redirects', startOf(path), path, { key });
}

function strangeRule({ path, name, bytes }: PublicFile): Problem | null {
  if (name !== HEADERS || bytes === null) return null;
  const strange = strangeHeader(new TextDecoder().decode(bytes));
  if (strange === null) return null;
  const place = { ...startOf(path), line: strange.line };
  return problem('public-header', place, strange.written, { choices: ADDABLE.join(', ') });
}

function activeFile({ path, name, bytes }: PublicFile): Problem | null {
  if (!isActive(name) || (bytes !== null && isHarmless(name, bytes))) return null;
  return problem(
    /\.svg$/i.test(name) ? 'public-drawing' : 'public-active',
    startOf(path),
    path,
    {},
  );
}
