import type { Root } from 'mdast';
import type { CalendarDate } from './calendar-date.ts';
import type { Attachment } from './meeting.ts';
import type { Publication } from './publication.ts';

/** A public text in `content/news/`. */
export interface Post extends Publication {
  file: string;
  /** ASCII address, from the file name without its date. */
  slug: string;
  title: string;
  /** Absent where the source is undated. */
  date: CalendarDate | null;
  kind: 'film' | 'column' | 'notice';
  author: string | null;
  /** The author's role when it was written. */
  role: string | null;
  summary: string | null;
  tree: Root;
  attachments: Attachment[];
}
