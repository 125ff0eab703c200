import type { Root } from 'mdast';
import type { Attachment } from './meeting.ts';

/** The slug of the page whose text is the site's first page. */
export const START = 'start';

/** A text of the site's own in `content/pages/`. */
export interface Page {
  file: string;
  /**
   * From the file name. {@link START} is the first page's text, the members' segment is shown where
   * members unlock, others are addresses.
   */
  slug: string;
  title: string;
  summary: string | null;
  tree: Root;
  /** Files beside the text; as public as it. */
  attachments: Attachment[];
}

/** A text for members alone. Its address is public, and so is that it exists. */
export interface MemberPage extends Page {
  /** Set where it comes with Träff, and so is no secret; the paths of its files are absolute then. */
  builtIn?: boolean;
}
