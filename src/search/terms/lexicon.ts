/** A word, name or topic that an index knows: to be proposed, and to be what was meant. */
export interface LexiconEntry {
  /** As it is to be shown. */
  word: string;
  /** `glossary`: a word or phrase of a group of synonyms, whether or not it stands in any record. */
  kind: 'person' | 'place' | 'topic' | 'word' | 'glossary';
  /** Records it is in; more than nine count as nine. */
  count: number;
}

/** Words that a search can propose. */
export interface Lexicon {
  entries: LexiconEntry[];
}

/** What the bytes begin with. */
export const LEXICON_SIGNATURE = 'traff_lex';

const KINDS = { person: 'p', place: 'l', topic: 't', glossary: 'g' } as const;
const kindsByLetter = new Map<string, LexiconEntry['kind']>(
  (Object.keys(KINDS) as (keyof typeof KINDS)[]).map((kind) => [KINDS[kind], kind]),
);
/** Code of the letter for "no letters in common with the line before". */
const NONE = 48;
const MOST_SHARED = 60;

/**
 * A lexicon as UTF-8 lines in order of code units. A line begins with a letter for how much it
 * shares with the one before; then comes the rest, and if it is not one, in how many records.
 * Between them, where it is no plain word, a tab and a letter for the kind.
 */
export function encodeLexicon({ entries }: Lexicon): Uint8Array {
  const sorted = entries
    .map(({ word, ...entry }) => ({ ...entry, word: word.replace(/\s+/g, ' ') }))
    .sort((a, b) => compare(a.word, b.word) || compare(a.kind, b.kind));
  let before = '';
  const lines = sorted.map(({ word, kind, count }) => {
    const shared = sharedLength(before, word);
    before = word;
    const end = kind === 'word' ? '' : `\t${KINDS[kind]}`;
    const few = count === 1 && !/\d$/.test(word) ? '' : String(digit(count));
    return `${String.fromCharCode(NONE + shared)}${word.slice(shared)}${end}${few}`;
  });
  return new TextEncoder().encode([LEXICON_SIGNATURE, ...lines].join('\n'));
}

/**
 * @throws {Error} where the bytes are not what {@link encodeLexicon} gives
 */
export function decodeLexicon(bytes: Uint8Array): Lexicon {
  const [signature, ...lines] = new TextDecoder('utf-8', { fatal: true }).decode(bytes).split('\n');
  if (signature !== LEXICON_SIGNATURE) throw new Error('not a lexicon');
  let before = '';
  const entries = lines.map((line) => {
    const entry = decodeLine(line, before);
    before = entry.word;
    return entry;
  });
  return { entries };
}

function decodeLine(line: string, before: string): LexiconEntry {
  const shared = line.charCodeAt(0) - NONE;
  const [, rest = '', letter, count] = /^.([^\t]*?)(?:\t([a-z]))?(\d?)$/su.exec(line) ?? [];
  const kind = letter === undefined ? 'word' : kindsByLetter.get(letter);
  const word = before.slice(0, shared) + rest;
  if (
    count === undefined ||
    word === '' ||
    kind === undefined ||
    !(shared >= 0 && shared <= before.length)
  )
    throw new Error('a lexicon is damaged');
  return { word, kind, count: count === '' ? 1 : Number(count) };
}

/** A pair of surrogates is never parted, since UTF-8 cannot hold half of it. */
function sharedLength(before: string, word: string): number {
  const most = Math.min(before.length, word.length, MOST_SHARED);
  let shared = 0;
  while (shared < most && before[shared] === word[shared]) shared++;
  return /[\uD800-\uDBFF]/.test(word[shared - 1] ?? '') ? shared - 1 : shared;
}

function digit(count: number): number {
  return Math.min(9, Math.max(0, Math.floor(count)));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
