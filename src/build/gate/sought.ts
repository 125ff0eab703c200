import { apart } from './apart.ts';
import { Blocks, type FileBlocks } from './blocks.ts';
import { fold } from './fold.ts';
import type { HashTable } from './hash-index.ts';
import type { PersonName, Secrets } from './leak.ts';
import { eachChunk } from './letters.ts';
import { Needles, WINDOW } from './needles.ts';
import { Phrases, type Phrase } from './phrases.ts';
import { fieldLines, PublicFields } from './public-fields.ts';
import { publicPieces, publicViews } from './public-views.ts';
import { foldTexts, SecretLetters, type FoldedTexts } from './secret-letters.ts';
import { memberWords, type MemberWords } from './vocabulary.ts';
import { writtenTexts } from './written-texts.ts';

/** Letters from which a name is one in a single word too. */
const PARTED = 8;

/** All that is sought, without what is public. Threads that it is sent to share what is large. */
export interface Sought {
  folded: FoldedTexts;
  /** Public texts, for {@link PublicFields}. */
  fields: Uint8Array;
  needles: HashTable;
  phrases: Phrase[];
  names: Phrase[];
  people: Phrase[];
  blocks: FileBlocks;
  words: MemberWords;
}

/** What stands in for {@link Secrets} whose texts are written already. */
export type WrittenSecrets = Omit<Secrets, 'texts'> & Pick<FoldedTexts, 'written'>;

/** Gets ready what is sought, which takes seconds where texts are many. */
export function soughtIn(secrets: Secrets): Sought {
  return soughtInWritten({ ...secrets, written: writtenTexts(secrets) });
}

/** As {@link soughtIn}. */
export function soughtInWritten(secrets: WrittenSecrets): Sought {
  const { written, publicTexts, publicWords = [], publicFiles = [], names = [] } = secrets;
  const folded = foldTexts(written);
  const secret = new SecretLetters(folded);
  const fields = fieldLines(publicPieces(publicTexts));
  const needles = new Needles(secret, new PublicFields(fields));
  const phrases = new Phrases(shortTexts(secret));
  const blocks = new Blocks(secrets.files);
  const words = apart(publicWords);
  for (const bytes of viewsOfAll(publicTexts, words))
    eachChunk(bytes, (letters) => {
      needles.allow(letters);
      phrases.allow(letters, bytes);
    });
  for (const bytes of publicFiles) blocks.allow(bytes);
  needles.forgetPublic();
  return {
    folded,
    fields,
    needles: needles.table,
    phrases: phrases.phrases,
    names: names.map((name) => ({ source: name, text: name })),
    people: (secrets.people ?? []).map(personPhrase),
    blocks: blocks.made,
    words: memberWords(written, viewsOfAll(publicTexts, words)),
  };
}

/** One after the other: together they take many times the memory of the texts. */
function* viewsOfAll(publicTexts: string[], words: Uint8Array): Generator<Uint8Array> {
  for (const text of publicTexts) yield* publicViews(text);
  yield words;
}

function shortTexts(secret: SecretLetters): Phrase[] {
  const short: Phrase[] = [];
  for (let text = 0; text < secret.count; text++) {
    const letters = secret.lettersIn(text);
    if (letters >= WINDOW) continue;
    const phrase = { source: secret.sourceOf(text), text: secret.textOf(text) };
    if (isPhrase(phrase, letters)) short.push(phrase);
  }
  return short;
}

/** Two short words are said everywhere; three, or a long one, are worth seeking. */
function isPhrase({ text }: Phrase, letters: number): boolean {
  const words = text.split(/[^\p{L}\p{M}\p{N}]+/u).filter((word) => word !== '').length;
  return letters >= 12 || (words >= 3 && letters >= 8);
}

/** In one word, a short name is a word of its own: "Bo Stad" is no "bostad". */
function personPhrase({ name, others }: PersonName): Phrase {
  return { source: name, text: name, parted: fold(name).length < PARTED, unlessEnding: others };
}
