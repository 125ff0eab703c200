import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Account } from '../../import/account.ts';
import { importPages, type Imported } from '../../import/import-pages.ts';
import type { Note } from '../../import/note/note.ts';
import type { Page } from '../../import/page/page.ts';
import { describeLine } from '../../locales/describe.ts';
import { locales } from '../../locales/locales.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Problem } from '../../model/problem.ts';
import { readContent } from '../../model/read-content.ts';
import type { ContentFolder } from '../../model/source-file.ts';
import { writeNewFiles } from '../new-files/write-new-files.ts';
import { readFolder } from '../read/read-folder.ts';
import { shownPath } from '../report/shown-path.ts';
import { ImportFileError } from './import-file-error.ts';
import { readOldPage } from './read-old-page.ts';

/** Keys of one note that can be refused one after the other. */
const MOST_ROUNDS = 8;
/** A note is nothing without these. */
const NEEDED = ['date', 'title'];

/**
 * Imports old pages into a content folder: all of their notes are written, or nothing is. The notes
 * pass the check together with what is in the folder already.
 *
 * @param out the content folder; it need not exist
 * @throws {ImportFileError} when a file cannot be read, or nothing in it is a meeting or post
 * @throws {AccountError} when the words do not add up
 * @throws {NewFileError} when a note exists already or cannot be written
 */
export async function importFiles(paths: string[], out: string, locale: Locale): Promise<Imported> {
  if (paths.length === 0) throw new ImportFileError('no-files');
  const twice = paths.find(
    (path, at) => paths.findIndex((other) => resolve(other) === resolve(path)) < at,
  );
  if (twice !== undefined) throw new ImportFileError('twice', { path: shownPath(twice) });
  const language = { locale, words: locale.importClues };
  const pages: Page[] = [];
  for (const path of paths) pages.push(await readOldPage(path, language));
  const imported = acceptable((dropped) => importPages(pages, locale, dropped), out, locale);
  const empty = imported.accounts.find(({ placed, data }) => placed + data === 0);
  if (empty)
    throw new ImportFileError(yearless(empty) ? 'no-year' : 'nothing', {
      path: basename(empty.page.name),
    });
  await writeNewFiles(
    out,
    imported.notes.map(({ path, text }) => ({ path, text })),
  );
  return imported;
}

function yearless({ entries }: Account): boolean {
  return entries.some(({ fate }) => fate.kind === 'left' && fate.reason === 'year');
}

/** Leaves out what the checks refuse, until they refuse nothing. */
function acceptable(
  make: (dropped: Map<string, Set<string>>) => Imported,
  out: string,
  locale: Locale,
): Imported {
  const dropped = new Map<string, Set<string>>();
  const folder = existingContent(out, locale);
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const imported = make(dropped);
    const errors = errorsIn(imported.notes, folder);
    if (errors.length === 0) return imported;
    for (const problem of errors) drop(problem, imported.notes, dropped, locale);
  }
  throw new ImportFileError('refused', { detail: '' });
}

function drop(
  problem: Problem,
  notes: Note[],
  dropped: Map<string, Set<string>>,
  locale: Locale,
): void {
  if (isTwice(problem.code)) throw new ImportFileError('has-note', { path: problem.file });
  const note = notes.find(({ path }) => path === problem.file);
  const key = note?.head[problem.line - 2]?.key ?? null;
  if (key === null || NEEDED.includes(key))
    throw new ImportFileError('refused', { detail: describeLine(problem, locale) });
  dropped.set(problem.file, (dropped.get(problem.file) ?? new Set()).add(key));
}

function isTwice(code: string): boolean {
  return /^(?:meeting|address)-twice$/.test(code);
}

function existingContent(out: string, locale: Locale): ContentFolder {
  const folder = existsSync(out) ? readFolder(out) : { files: [], assets: [], links: [] };
  if (folder.files.some(({ path }) => /^site\.ya?ml$/.test(path))) return folder;
  const site = {
    path: 'site.yaml',
    bytes: new TextEncoder().encode(`name: Import\nlocale: ${locale.code}\n`),
  };
  return { ...folder, files: [...folder.files, site] };
}

/** Errors in the new notes; those that were in the folder before are not the import's. */
function errorsIn(notes: Note[], { files, assets, links }: ContentFolder): Problem[] {
  const added = notes.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) }));
  const paths = new Set(added.map(({ path }) => path));
  const kept = files.filter(({ path }) => !paths.has(path));
  const { problems } = readContent({ files: [...kept, ...added], assets, links }, locales);
  const ours = ({ file, code, values }: Problem): boolean =>
    paths.has(file) || (isTwice(code) && paths.has(values.other ?? ''));
  return problems.filter((each) => each.severity === 'error' && ours(each));
}
