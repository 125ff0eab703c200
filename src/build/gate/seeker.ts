import { apart } from './apart.ts';
import { attachedText } from './attached-text.ts';
import { Blocks } from './blocks.ts';
import { fold } from './fold.ts';
import { Letters } from './letters.ts';
import type { Found, PersonName, Secrets, SecretText } from './leak.ts';
import { Needles, WINDOW } from './needles.ts';
import { Phrases, type Phrase } from './phrases.ts';
import { PublicFields } from './public-fields.ts';
import { publicPieces, publicViews } from './public-views.ts';
import { SecretLetters } from './secret-letters.ts';
import { Vocabulary } from './vocabulary.ts';

/** Bytes folded at a time, and how many of them are folded again with the next ones. */
const [CHUNK, OVERLAP] = [0x10000, 0x1000];
/** Letters from which a name is one in a single word too. */
const PARTED = 8;

/** What was found in one place; the caller knows which file it is and how it was packed. */
export type Finding = Pick<Found, 'kind' | 'source' | 'excerpt'>;
export type Report = (finding: Finding) => void;

/** Text files among attachments are member texts too. */
function textsOf({ texts, files }: Secrets): SecretText[] {
  const read = files.flatMap((file) => {
    const text = attachedText(file);
    return text === null ? [] : [{ source: `${file.source} (${file.name})`, text }];
  });
  return [...texts, ...read];
}

/** Two short words are said everywhere; three, or a long one, are worth seeking. */
function isPhrase({ text }: SecretText, letters: number): boolean {
  if (letters >= WINDOW) return false;
  const words = text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '').length;
  return letters >= 12 || (words >= 3 && letters >= 8);
}

/** In one word, a short name is a word of its own: "Bo Stad" is no "bostad". */
function personPhrase({ name, others }: PersonName): Phrase {
  return { source: name, text: name, parted: fold(name).length < PARTED, unlessEnding: others };
}

/** Seeks all there is to seek in any bytes it is given. */
export class Seeker {
  readonly #secret: SecretLetters;
  readonly #needles: Needles;
  readonly #phrases: Phrases;
  readonly #names: Phrases;
  readonly #people: Phrases;
  readonly #blocks: Blocks;
  readonly #vocabulary: Vocabulary;
  readonly #letters = new Letters(CHUNK);

  constructor(secrets: Secrets) {
    const texts = textsOf(secrets);
    this.#secret = new SecretLetters(texts);
    const fields = new PublicFields(publicPieces(secrets.publicTexts));
    this.#needles = new Needles(this.#secret, fields);
    this.#phrases = new Phrases(
      texts.filter((text, i) => isPhrase(text, this.#secret.lettersIn(i))),
    );
    const names = (secrets.names ?? []).map((name) => ({ source: name, text: name }));
    this.#names = new Phrases(names);
    this.#people = new Phrases((secrets.people ?? []).map(personPhrase));
    this.#blocks = new Blocks(secrets.files);
    const views = secrets.publicTexts.flatMap(publicViews);
    for (const view of views) this.#allow(view);
    for (const bytes of secrets.publicFiles ?? []) this.#blocks.allow(bytes);
    const words = apart(secrets.publicWords ?? []);
    this.#allow(words);
    this.#needles.forgetPublic();
    this.#vocabulary = new Vocabulary(texts, [...views, words]);
  }

  #allow(bytes: Uint8Array): void {
    this.#fold(bytes, () => {
      this.#needles.allow(this.#letters);
      this.#phrases.allow(this.#letters, bytes);
    });
  }

  #fold(bytes: Uint8Array, look: () => void): void {
    for (let start = 0; start < bytes.length; start += CHUNK - OVERLAP) {
      this.#letters.fill(bytes, start, Math.min(bytes.length, start + CHUNK));
      look();
      if (start + CHUNK >= bytes.length) break;
    }
  }

  /** Seeks sentences, short texts and names. */
  seekText(bytes: Uint8Array, report: Report): void {
    const reportPhrase =
      (kind: 'text' | 'name' | 'person') =>
      ({ source, text }: Phrase): void =>
        report({ kind, source, excerpt: text });
    this.#fold(bytes, () => {
      this.#needles.search(this.#letters, ({ place, length }) => {
        const { source } = this.#secret.texts[this.#secret.textAt(place)]!;
        report({ kind: 'text', source, excerpt: this.#secret.excerpt(place, length) });
      });
      this.#phrases.search(this.#letters, bytes, reportPhrase('text'));
      this.#names.search(this.#letters, bytes, reportPhrase('name'));
      this.#people.search(this.#letters, bytes, reportPhrase('person'));
    });
  }

  /** Seeks the bytes of attachments. */
  seekBytes(bytes: Uint8Array, report: Report): void {
    this.#blocks.search(bytes, ({ source, name }) => {
      report({ kind: 'file', source, excerpt: name });
    });
  }

  /** Seeks words that only member texts use. */
  seekWords(bytes: Uint8Array, kind: 'prose' | 'code' | 'packed', report: Report): void {
    const leak = this.#vocabulary.search(bytes, kind);
    if (leak === null) return;
    const excerpt = leak.words.join(' ').slice(0, 80);
    report({ kind: 'words', source: leak.source, excerpt });
  }
}
