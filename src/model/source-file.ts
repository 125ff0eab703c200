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

/** What lies in a content folder. */
export interface ContentFolder {
  files: SourceFile[];
  assets: Asset[];
  /** Symbolic links. What they lead to is not content: it may lie outside, and be secret. */
  links: string[];
}
