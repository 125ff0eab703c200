/** A text of the content folder as it lies on disk. */
export interface SourceFile {
  /** Path from the content folder, with forward slashes. */
  path: string;
  bytes: Uint8Array;
}

/** Any other file of the content folder. */
export interface Asset {
  /** Path from the content folder, with forward slashes. */
  path: string;
  /** Bytes. */
  size: number;
}

/** A file or folder of the content that could not be read. */
export interface UnreadFile {
  /** Path from the content folder, with forward slashes. */
  path: string;
  /**
   * `changed`, `gone`: while it was read. `folder`: it is one, and has the name of a text. `special`:
   * a pipe, a socket or a device.
   */
  cause: 'not-allowed' | 'changed' | 'gone' | 'folder' | 'special' | 'other';
  /** What the system said. */
  detail: string;
}

/** What lies in a content folder. */
export interface ContentFolder {
  files: SourceFile[];
  assets: Asset[];
  /** Symbolic links. What they lead to is not content: it may lie outside, and be secret. */
  links: string[];
  unread?: UnreadFile[];
}
