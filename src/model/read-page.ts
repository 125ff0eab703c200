import type { Locale } from '../locales/locale.ts';
import { readChoice, readText, refuseEmpty } from './field-values.ts';
import { HeadingMatcher } from './headings.ts';
import { readNote, type Note } from './note.ts';
import type { Page } from './page.ts';
import { readSlug, readTitle } from './read-title.ts';
import type { Source } from './source.ts';

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
  refuseEmpty(source, note.fields.empty('access'), access.members[0] ?? 'members');
  return { ...note, page, isClosed };
}
