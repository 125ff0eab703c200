import { nearest } from './nearest.ts';
import { problem, type Problem } from './problem.ts';
import type { Asset } from './source-file.ts';

const SECTIONS = ['meetings', 'news', 'pages'];

/** Texts that lie where the site does not look, and all other files. */
export interface Sorted {
  stray: Asset[];
  rest: Asset[];
}

/**
 * Finds what an editor surely meant as a text of the site: a misspelt folder, or an ending such as
 * `.MD`, would otherwise lose it without a word. Other Markdown outside the sections is left alone.
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
    problem('file-unread', { file: path, line: 1, column: 1 }, path, { near: placeFor(path) }),
  );
}

function isStray({ path }: Asset): boolean {
  if (!/\.(?:md|markdown)$/i.test(path) || /(?:^|\/)\./.test(path)) return false;
  const [section = '', , ...deeper] = path.split('/');
  // What lies in a note's own folder belongs to that note.
  if (SECTIONS.includes(section)) return deeper.length === 0;
  return isDated(path) || sectionFor(path) !== '';
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
  const place = path.replace(/\.[a-z]+$/i, '.md');
  const section = sectionFor(path);
  if (section !== '') return place.replace(/^[^/]+/, section);
  const meeting = /(?:^|\/)(\d{4}-\d\d-\d\d(?:\/index)?\.md)$/.exec(place)?.[1];
  return meeting === undefined ? '' : `meetings/${meeting}`;
}
