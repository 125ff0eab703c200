import { join } from 'node:path';
import { locales } from '../../locales/locales.ts';
import type { NewNote } from '../../model/new-notes/new-note.ts';
import { notePath } from '../../model/new-notes/note-path.ts';
import { noteText } from '../../model/new-notes/note-text.ts';
import type { Problem } from '../../model/problem.ts';
import { readContent } from '../../model/read-content.ts';
import type { ContentFolder } from '../../model/source-file.ts';
import { ContentError } from '../errors/build-error.ts';
import { writeNewFiles, type NewFile } from '../new-files/write-new-files.ts';
import { shownPath } from '../report/shown-path.ts';
import { NewNoteError } from './new-note-error.ts';
import type { Surroundings } from './surroundings.ts';

/** What was written. */
export interface Created {
  notes: NewNote[];
  /** Their files, as a person can open them from where the command was given. */
  paths: string[];
  /** Errors in other files that were none before, such as a pointer to another next meeting. */
  mend: Problem[];
}

/**
 * Writes new notes, all or none, once they are known to pass the check.
 *
 * @param folder whether each gets a folder of its own
 * @throws {NewNoteError} `exists` where a day has its meeting already
 * @throws {ContentError} when a note would not pass
 * @throws {NewFileError} when a file cannot be written
 */
export async function createNotes(
  notes: NewNote[],
  place: Surroundings,
  folder: boolean,
): Promise<Created> {
  for (const note of notes) refuseTaken(note, place);
  const files = notes.map((note) => fileOf(note, place, folder));
  const mend = checkWith(files, place);
  await writeNewFiles(place.dir, files);
  return { notes, paths: files.map(({ path }) => shownPath(join(place.dir, path))), mend };
}

function refuseTaken({ kind, date }: NewNote, { meetings, dir }: Surroundings): void {
  const taken = kind === 'meeting' ? meetings.get(date) : undefined;
  if (taken !== undefined)
    throw new NewNoteError('exists', { date, path: shownPath(join(dir, taken)) });
}

function fileOf(note: NewNote, place: Surroundings, folder: boolean): NewFile {
  const wanted = folder || hasFolder(note, place);
  const path = notePath(note, { folder: wanted, taken: place.slugs });
  return { path, text: noteText(note, place.locale) };
}

/** Pictures may have come before the note that they belong to. */
function hasFolder({ kind, date }: NewNote, { folder }: Surroundings): boolean {
  return (
    kind === 'meeting' && folder.assets.some(({ path }) => path.startsWith(`meetings/${date}/`))
  );
}

/** The errors that new files make in others; in themselves they may have none. */
function checkWith(files: NewFile[], { dir, folder }: Surroundings): Problem[] {
  const added = files.map(({ path, text }) => ({ path, bytes: new TextEncoder().encode(text) }));
  const known = new Set(errorsOf(folder).map(nameOf));
  const found = errorsOf({ ...folder, files: [...folder.files, ...added] })
    .filter((problem) => !known.has(nameOf(problem)))
    .map((problem) => ({
      ...problem,
      path: problem.file,
      file: shownPath(join(dir, problem.file)),
    }));
  const own = found.filter(({ path }) => files.some((file) => file.path === path));
  if (own.length > 0) throw new ContentError(own);
  return found;
}

function errorsOf(folder: ContentFolder): Problem[] {
  return readContent(folder, locales).problems.filter(({ severity }) => severity === 'error');
}

function nameOf({ file, line, code }: Problem): string {
  return `${code} ${String(line)} ${file}`;
}
