import { nearest } from './nearest.ts';
import { problem, startOf, type Problem } from './problem.ts';
import type { Asset } from './source-file.ts';

const SECTIONS = ['meetings', 'news', 'pages'];
/** Files of the site as a whole, and what editors may call them. */
const SITE_FILES: Record<string, string> = {
  people: 'people.yaml',
  personer: 'people.yaml',
  site: 'site.yaml',
  synonyms: 'synonyms.yaml',
  synonymer: 'synonyms.yaml',
};

/** Endings of Markdown, and of what Notepad and others make of it. */
const WRITTEN = /\.(?:md|markdown|mdown|mkd|md\.txt)$/i;

/** Texts that lie where the site does not look, and all other files. */
interface Sorted {
  stray: Asset[];
  rest: Asset[];
}

/**
 * Finds what an editor surely meant as a text of the site: a misspelt folder, an ending such as `.MD`
 * or the `.md.txt` that Windows hides half of, or `personer.yaml` would otherwise lose it without a
 * word, and with it what someone asked for.
 * Other Markdown outside the sections is left alone.
 */
export function sortOutStrayNotes(assets: Asset[]): Sorted {
  const { stray = [], rest = [] } = Object.groupBy(assets, (asset) =>
    isStray(asset) ? 'stray' : 'rest',
  );
  return { stray, rest };
}

/** Says where each stray text should be. */
export function reportStrayNotes(stray: Asset[]): Problem[] {
  return stray.map(({ path }) =>
    problem('file-unread', startOf(path), path, { near: placeFor(path) }),
  );
}

function isStray({ path }: Asset): boolean {
  if (siteFileFor(path) !== '') return true;
  if (!WRITTEN.test(path) || /(?:^|\/)\./.test(path)) return false;
  const [section = '', , ...deeper] = path.split('/');
  // What lies in a note's own folder belongs to that note.
  if (SECTIONS.includes(section)) return deeper.length === 0;
  return isDated(path) || sectionFor(path) !== '';
}

/** The file of the site that one was meant to be; empty for all others. */
function siteFileFor(path: string): string {
  const [, name = ''] = /^([^/.]+)\.(?:ya?ml|txt|md)(?:\.[a-z]+)?$/i.exec(path) ?? [];
  return SITE_FILES[nearest(name, Object.keys(SITE_FILES))] ?? '';
}

function isDated(path: string): boolean {
  return /(?:^|\/)\d{4}-\d\d-\d\d[^/]*(?:\/index)?\.[a-z]+$/i.test(path);
}

/** The section that a folder's name was meant to be. */
function sectionFor(path: string): string {
  const [folder = '', ...inside] = path.split('/');
  return inside.length === 0 ? '' : nearest(folder, SECTIONS);
}

function placeFor(path: string): string {
  const file = siteFileFor(path);
  if (file !== '') return file;
  const place = path.replace(WRITTEN, '.md');
  const section = sectionFor(path);
  if (section !== '') return place.replace(/^[^/]+/, section);
  const meeting = /(?:^|\/)(\d{4}-\d\d-\d\d(?:\/index)?\.md)$/.exec(place)?.[1];
  return meeting === undefined ? '' : `meetings/${meeting}`;
}
