import type { CalendarDate } from './calendar-date.ts';
import { problem, startOf, type Problem } from './problem.ts';

/** What `import` reads, and what a word processor can save as one of those. */
const FORMATS = /^(?:meetings|news)\/.*\.(docx|html?|txt|docm?|odt|rtf|pages|pdf)$/i;
const IMPORTED = /^(?:docx|html?|txt)$/i;

/**
 * Says of a document that no note shows that it may be one itself, in a format that is not read as
 * one; null for other files, and for those of a day that has its note.
 *
 * @param days that have a meeting
 */
export function unreadFormat(path: string, days: ReadonlySet<CalendarDate>): Problem | null {
  const [, format = ''] = FORMATS.exec(path) ?? [];
  const [day = ''] = /\d{4}-\d\d-\d\d/.exec(path) ?? [];
  if (format === '' || days.has(day)) return null;
  const code = IMPORTED.test(format) ? 'file-to-import' : 'file-to-convert';
  return problem(code, startOf(path), path, { format: `.${format.toLowerCase()}` });
}
