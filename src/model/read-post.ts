import type { Locale } from '../locales/locale.ts';
import { readChoice, readText } from './field-values.ts';
import { HeadingMatcher } from './headings.ts';
import { readNote, type Note } from './note.ts';
import type { Page } from './page.ts';
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
  { source, fields }: PostNoteFields,
  date: Post['date'],
  file: Post['date'],
): void {
  const field = fields?.get('date') ?? null;
  if (field === null || file === null || date === file || date === null) return;
  const name = source.file.replace(/^news\//, '');
  const place = { at: field.value.at, read: date };
  source.fault('date-file-name', place, { key: field.key, near: file, name });
}

type PostNoteFields = Note<keyof Locale['keys']['post']>;

/** A page as read from its own file. */
export interface PageNote extends Note<keyof Locale['keys']['page']> {
  page: Page | null;
  /** Whether it is for members alone. */
  isClosed: boolean;
}

/** Reads one of the site's own texts. */
export function readPage(source: Source): PageNote {
  const note = readNote(source, { names: source.locale.keys.page });
  new HeadingMatcher(source, []).checkLevels(note.body);
  const { slug } = readSlug(source);
  if (note.fields === null) return { ...note, page: null, isClosed: true };
  const title = readTitle(source, note.fields);
  const summary = readText(source, note.fields.get('summary'));
  const page = { file: source.file, slug, title, summary, tree: note.body, attachments: [] };
  const { access } = source.locale.keys.values;
  const isClosed = readChoice(source, note.fields.get('access'), access) === 'members';
  return { ...note, page, isClosed };
}
