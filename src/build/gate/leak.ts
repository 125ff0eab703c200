/** A text only members may read, such as one note's Markdown or its plain text. */
export interface SecretText {
  /** The file it comes from, for the message. */
  source: string;
  text: string;
}

/** An attachment only members may read. */
export interface SecretFile {
  source: string;
  name: string;
  bytes: Uint8Array;
}

/** What the gate looks for, and what it must not take for it. */
export interface Secrets {
  texts: SecretText[];
  /**
   * All that is public anyway, field by field: titles, speakers, summaries, names of
   * municipalities, formatted dates, the locale's words; rendered HTML is understood too.
   */
  publicTexts: string[];
  files: SecretFile[];
  /** Names that must not appear in any form: attachments' file names, withdrawn people. */
  names?: string[];
  /** Files that are published on purpose; parts a secret file shares with them are no leak. */
  publicFiles?: Uint8Array[];
}

/**
 * `text`: a stretch of a member text. `words`: several words that only member texts use.
 * `name`: one of the forbidden names. `file`: bytes of an attachment. `unopened`: something packed
 * that the gate cannot look into, so it cannot vouch for it.
 */
export type LeakKind = 'text' | 'words' | 'name' | 'file' | 'unopened';

export interface Leak {
  kind: LeakKind;
  /** Path below the examined folder, with forward slashes. */
  file: string;
  /** The note or attachment it comes from; empty with `unopened`. */
  source: string;
  /** What was found, at most 80 characters; with `unopened`, why. */
  excerpt: string;
  /** How it was packed, outermost first, such as `gzip > text`, `base64`, `file name`. */
  how: string;
}
