import type { Blobs } from '../blobs.ts';
import type { ClientConfig } from '../../locales/client-config.ts';
import type { PageMarks, Passage } from '../marks/page-marks.ts';
import type { ObjectUrls } from './object-urls.ts';

/** What a view may use. Everything in it ends with `signal`, when the section is locked. */
export interface ViewContext {
  config: ClientConfig;
  blobs: Blobs;
  objectUrls: ObjectUrls;
  signal: AbortSignal;
  now: Date;
  /** Says something to screen readers, and shows it where that is of use. */
  announce: (message: string) => void;
  /** What the reader searched for to come here. Never leaves the memory of the page. */
  marks: PageMarks | null;
  /**
   * Opens another of the members' pages in this page, with what is to be marked in it.
   *
   * @returns false where the address is none of theirs
   */
  follow: (url: string, marks: PageMarks) => boolean;
}

/** One rendered page of the members' section. */
export interface View {
  /** For `document.title`. Goes into the history: holds only what is public. */
  title: string;
  content: Node[];
  /** Called when the content stands in the page. May resolve when that has grown to its length. */
  shown?: () => void | Promise<void>;
  /** What the reader came for. */
  passage?: Passage;
}
