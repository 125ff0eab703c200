import { slugify } from '../fold.ts';
import type { NewNote } from './new-note.ts';

/** Characters of a file name that people still can take in. */
const LONGEST = 60;

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
      : `news/${note.date}-${freeSlug(note.title, taken)}`;
  return folder ? `${name}/index.md` : `${name}.md`;
}

/** The address of a post with this title, other than those that are taken. */
export function freeSlug(title: string, taken: readonly string[]): string {
  const slug = shortened(slugify(title) || 'text');
  if (!taken.includes(slug)) return slug;
  let number = 2;
  while (taken.includes(`${slug}-${String(number)}`)) number += 1;
  return `${slug}-${String(number)}`;
}

/** Cut between words where it is too long. */
function shortened(slug: string): string {
  if (slug.length <= LONGEST) return slug;
  const cut = slug.slice(0, LONGEST + 1);
  return cut.slice(0, cut.lastIndexOf('-')) || slug.slice(0, LONGEST);
}
