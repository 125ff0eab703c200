import { Blocks } from './blocks.ts';
import { eachChunk } from './letters.ts';
import type { Found } from './leak.ts';
import { Needles } from './needles.ts';
import { Phrases, type Phrase } from './phrases.ts';
import { PublicFields } from './public-fields.ts';
import { SecretLetters } from './secret-letters.ts';
import type { Sought } from './sought.ts';
import { Vocabulary } from './vocabulary.ts';

/** What was found in one place; the caller knows which file it is and how it was packed. */
export type Finding = Pick<Found, 'kind' | 'source' | 'excerpt'>;
export type Report = (finding: Finding) => void;

/** Seeks all there is to seek in any bytes it is given. */
export class Seeker {
  readonly #secret: SecretLetters;
  readonly #needles: Needles;
  readonly #phrases: Phrases;
  readonly #names: Phrases;
  readonly #people: Phrases;
  readonly #blocks: Blocks;
  readonly #vocabulary: Vocabulary;

  constructor(sought: Sought) {
    this.#secret = new SecretLetters(sought.folded);
    this.#needles = new Needles(this.#secret, new PublicFields(sought.fields), sought.needles);
    this.#phrases = new Phrases(sought.phrases);
    this.#names = new Phrases(sought.names);
    this.#people = new Phrases(sought.people);
    this.#blocks = new Blocks(sought.blocks);
    this.#vocabulary = new Vocabulary(sought.words);
  }

  /** Seeks sentences, short texts and names. */
  seekText(bytes: Uint8Array, report: Report): void {
    const reportPhrase =
      (kind: 'text' | 'name' | 'person') =>
      ({ source, text }: Phrase): void =>
        report({ kind, source, excerpt: text });
    eachChunk(bytes, (letters) => {
      this.#needles.search(letters, ({ place, length }) => {
        const source = this.#secret.sourceOf(this.#secret.textAt(place));
        report({ kind: 'text', source, excerpt: this.#secret.excerpt(place, length) });
      });
      this.#phrases.search(letters, bytes, reportPhrase('text'));
      this.#names.search(letters, bytes, reportPhrase('name'));
      this.#people.search(letters, bytes, reportPhrase('person'));
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
    report({ kind: 'words', source: this.#secret.sourceOf(leak.text), excerpt });
  }
}
