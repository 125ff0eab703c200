import type { Root } from 'mdast';
import type { Attachment } from './meeting.ts';

/** A text of the site's own in `content/pages/`. */
export interface Page {
  file: string;
  /** From the file name: `start`, `join`, `members` have set places, others get an address. */
  slug: string;
  title: string;
  summary: string | null;
  tree: Root;
  /** Files beside the text; as public as it. */
  attachments: Attachment[];
}
