import { slugify } from '../fold.ts';
import { freeSlug, shortSlug } from '../free-slug.ts';
import type { NewNote } from './new-note.ts';

/**
 * Where a new note goes, from the content folder.
 *
 * @param folder whether it gets a folder of its own, for pictures and documents
 * @param taken addresses of the posts there are
 * @example notePath({ kind: 'meeting', date: '2024-09-24', … }, { folder: true, taken: [] })
 * //=> 'meetings/2024-09-24/index.md'
 */
export function notePath(
  note: NewNote,
  { folder, taken }: { folder: boolean; taken: readonly string[] },
): string {
  const name =
    note.kind === 'meeting'
      ? `meetings/${note.date}`
      : `news/${note.date}-${postSlug(note.title, taken)}`;
  return folder ? `${name}/index.md` : `${name}.md`;
}

/** The address of a post with this title, other than those that are taken. */
export function postSlug(title: string, taken: readonly string[]): string {
  return freeSlug(shortSlug(slugify(title) || 'text'), (slug) => taken.includes(slug));
}
