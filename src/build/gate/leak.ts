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
  /** Names of attachments, which must not appear in any form. */
  names?: string[];
  /** People who have asked not to be named, by names that must not appear in any form. */
  people?: PersonName[];
  /** Files that are published on purpose; parts a secret file shares with them are no leak. */
  publicFiles?: Uint8Array[];
}

/** A name of someone who has asked not to be named. */
export interface PersonName {
  name: string;
  /** Names of others that end with it: "Karl-Erik Berg" is not "Erik Berg". */
  others: string[];
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
 * `name`: the name of an attachment. `person`: someone's who has asked not to be named. `file`:
 * bytes of an attachment.
 */
export interface Found extends Place {
  kind: 'text' | 'words' | 'name' | 'person' | 'file';
  /** The note or attachment it comes from. */
  source: string;
  /** What was found, at most 80 characters; with `file`, the attachment's name. */
  excerpt: string;
}

/** Something packed that the gate cannot look into, so it cannot vouch for it. */
interface NotOpened extends Place {
  kind: 'unopened';
  source: '';
  excerpt: Unopened;
}

export type Leak = Found | NotOpened;
