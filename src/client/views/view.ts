import type { Blobs } from '../blobs.ts';
import type { ClientConfig } from '../../locales/client-config.ts';
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
}

/** One rendered page of the members' section. */
export interface View {
  /** For `document.title`. Goes into the history: holds only what is public. */
  title: string;
  content: Node[];
  /** Called when the content stands in the page. */
  shown?: () => void;
}
