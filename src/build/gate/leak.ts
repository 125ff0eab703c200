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
  /**
   * Words that may stand alone anywhere, since they are made from public texts: parts of compounds.
   * In a row they are no public text.
   */
  publicWords?: string[];
  files: SecretFile[];
  /** Names that must not appear in any form: attachments' file names, withdrawn people. */
  names?: string[];
  /** Files that are published on purpose; parts a secret file shares with them are no leak. */
  publicFiles?: Uint8Array[];
}

/** Why something packed cannot be looked into. */
export type Unopened = 'bomb' | 'damaged' | 'encrypted' | 'unknown' | 'deep';

interface Place {
  /** Path below the examined folder, with forward slashes. */
  file: string;
  /** How it was packed, outermost first, such as `gzip > text`, `base64 > text`, `file name`. */
  how: string;
}

/**
 * `text`: a stretch of a member text. `words`: several words that only member texts use.
 * `name`: one of the forbidden names. `file`: bytes of an attachment.
 */
export interface Found extends Place {
  kind: 'text' | 'words' | 'name' | 'file';
  /** The note or attachment it comes from. */
  source: string;
  /** What was found, at most 80 characters; with `file`, the attachment's name. */
  excerpt: string;
}

/** Something packed that the gate cannot look into, so it cannot vouch for it. */
export interface NotOpened extends Place {
  kind: 'unopened';
  source: '';
  excerpt: Unopened;
}

export type Leak = Found | NotOpened;
