import type { Locale } from '../locales/locale.ts';
import { readChoice, readText } from './field-values.ts';
import { HeadingMatcher } from './headings.ts';
import { readNote, type Note } from './note.ts';
import type { Post } from './post.ts';
import { readDate } from './read-date.ts';
import { readPublication } from './read-publication.ts';
import { readSlug, readTitle } from './read-title.ts';
import type { Source } from './source.ts';

/** A post as read from its own file. */
export interface PostNote extends Note<keyof Locale['keys']['post']> {
  post: Post | null;
}

/** Reads a post. A date in the file's name counts unless the front matter states one. */
export function readPost(source: Source): PostNote {
  const { post: names, values } = source.locale.keys;
  const note = readNote(source, { names });
  const { fields } = note;
  new HeadingMatcher(source, []).checkLevels(note.body);
  const { slug, date: fileDate } = readSlug(source);
  if (fields === null) return { ...note, post: null };
  const post = {
    file: source.file,
    ...readPublication(source, fields),
    slug,
    title: readTitle(source, fields),
    date: readDate(source, fields.get('date'), fileDate) ?? fileDate,
    kind: readChoice(source, fields.get('kind'), values.kind) ?? 'notice',
    author: readText(source, fields.get('author')),
    role: readText(source, fields.get('role')),
    summary: readText(source, fields.get('summary')),
    tree: note.body,
    attachments: [],
  };
  reportDate(note, post.date, fileDate);
  return { ...note, post };
}

function reportDate(
  { source, fields }: Note<keyof Locale['keys']['post']>,
  date: Post['date'],
  file: Post['date'],
): void {
  const field = fields?.get('date') ?? null;
  if (field === null || file === null || date === file || date === null) return;
  const name = source.file.replace(/^news\//, '');
  const place = { at: field.value.at, read: date };
  source.fault('date-file-name', place, { key: field.key, near: file, name });
}
