import type { CalendarDate } from './calendar-date.ts';
import type { Field } from './fields.ts';
import { readText } from './field-values.ts';
import { isSlug, slugify } from './fold.ts';
import type { Source } from './source.ts';

interface Titled {
  get: (key: 'title') => Field | null;
  reportMissing: (source: Source, key: 'title', example: string) => null;
}

/** The title that every post and page must have; empty when it is missing, which is reported. */
export function readTitle(source: Source, fields: Titled): string {
  const field = fields.get('title');
  if (field !== null) return readText(source, field) ?? '';
  fields.reportMissing(source, 'title', source.locale.keys.examples.title);
  return '';
}

/** The address that a file's name gives, and the date it starts with. */
export function readSlug(source: Source): { slug: string; date: CalendarDate | null } {
  const path = source.file.replace(/^[^/]*\//, '');
  const name = path.replace(/(?:\/index)?\.md$/i, '');
  const [, date = null, slug = name] = /^(\d{4}-\d\d-\d\d)-(.+)$/.exec(name) ?? [];
  if (isSlug(slug)) return { slug, date };
  const folder = /\/index\.md$/i.test(path);
  const good = [date ?? [], slugify(slug) || 'text'].flat().join('-');
  const near = folder ? `${good}/index.md` : `${good}.md`;
  source.fault('file-name', { at: 0, read: path }, { near });
  return { slug: slugify(slug), date };
}
