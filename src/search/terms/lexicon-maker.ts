import { namesIn } from '../../model/people/speakers.ts';
import type { SearchLanguage } from '../language/language.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';
import type { SearchRecord } from '../records/search-record.ts';
import { CLOSED, wordKey } from '../language/word-key.ts';
import { wordsOf } from '../language/words-of.ts';

/** Entries that a lexicon has at most: about 33 kB packed. */
const MOST = 12_000;
/** In this order where there are more. */
const FIRST: LexiconEntry['kind'][] = ['person', 'place', 'topic', 'glossary', 'word'];

/** Words of texts with how often they were met there. */
interface Met {
  /** As written, parts of compounds among them. */
  words: string[];
  times: number;
}

/** Counts in how many records words, people, places and topics are. */
export class LexiconMaker {
  readonly #language: SearchLanguage;
  readonly #proper: ReadonlySet<string>;
  readonly #ids = new Map<string, number>();
  /** For each key: the records that have it, and the last of them. */
  readonly #counts: number[] = [];
  readonly #last: number[] = [];
  readonly #names = new Map<string, LexiconEntry>();

  /** @param names in lower case; other words get a capital from a sentence only */
  constructor({ language, names }: { language: SearchLanguage; names: ReadonlySet<string> }) {
    this.#language = language;
    this.#proper = names;
  }

  /** Numbers of keys, to count them by. */
  idsOf(keys: string[]): number[] {
    return [...new Set(keys)].map((key) => {
      const id = this.#ids.get(key) ?? this.#counts.length;
      if (id === this.#counts.length) {
        this.#ids.set(key, id);
        this.#counts.push(0);
        this.#last.push(-1);
      }
      return id;
    });
  }

  /** Counts the keys of the numbers as being in the record of this row. */
  count(ids: number[], row: number): void {
    for (const id of ids) {
      if (this.#last[id] === row) continue;
      this.#last[id] = row;
      this.#counts[id] = (this.#counts[id] ?? 0) + 1;
    }
  }

  /** Counts the people, places and topics of a record. */
  addNames({ meta, filters }: SearchRecord): void {
    const told = [meta.speaker, meta.chair].flatMap((names) => namesIn(names ?? null));
    const people = new Set(told);
    const places = new Set([meta.place, meta.county]);
    for (const [kind, names] of [
      ['person', people],
      ['place', places],
      ['topic', new Set(filters.topic)],
    ] as const)
      for (const name of names) if (name !== undefined) this.#addName(kind, name);
  }

  /**
   * The most telling entries: one for each key, in its commonest form; and each name, topic and
   * phrase of the groups as a whole.
   */
  finish(met: Iterable<Met>, groups: string[][]): Lexicon {
    const words = this.#words(met);
    const taken = new Set([...this.#names.values()].map(({ word }) => word));
    const glossary = groups
      .flat()
      .filter((word) => !taken.has(word))
      .map((word): LexiconEntry => ({ word, kind: 'glossary', count: this.#countOf(word) }));
    for (const { word } of glossary) taken.add(word);
    const entries = [
      ...this.#names.values(),
      ...new Map(glossary.map((entry) => [entry.word, entry])).values(),
      ...words.filter(({ word }) => !taken.has(word)),
    ];
    const rank = ({ kind }: LexiconEntry): number => FIRST.indexOf(kind);
    entries.sort((a, b) => rank(a) - rank(b) || b.count - a.count || (a.word < b.word ? -1 : 1));
    return { entries: entries.slice(0, MOST) };
  }

  #addName(kind: LexiconEntry['kind'], word: string): void {
    const known = this.#names.get(`${kind} ${word}`) ?? { word, kind, count: 0 };
    known.count += 1;
    this.#names.set(`${kind} ${word}`, known);
  }

  #countOf(phrase: string): number {
    const counts = wordsOf(phrase).map((word) => {
      const id = this.#ids.get(wordKey(word, this.#language));
      return id === undefined ? 0 : (this.#counts[id] ?? 0);
    });
    return Math.min(...counts);
  }

  #asWord(form: string): string {
    const small = form.toLowerCase();
    return /^\p{Lu}[\p{Ll}\p{M}]+$/u.test(form) && !this.#proper.has(small) ? small : form;
  }

  #words(met: Iterable<Met>): LexiconEntry[] {
    const forms = new Map<string, Map<string, number>>();
    for (const { words, times } of met) {
      for (const word of words) {
        const key = wordKey(word, this.#language);
        if (word.length < 2 || key.endsWith(CLOSED) || /\p{N}/u.test(word)) continue;
        const written = forms.get(key) ?? new Map<string, number>();
        written.set(word, (written.get(word) ?? 0) + times);
        forms.set(key, written);
      }
    }
    return [...forms].map(([key, written]) => ({
      word: this.#asWord(commonest(written)),
      kind: 'word',
      count: this.#counts[this.#ids.get(key) ?? -1] ?? 0,
    }));
  }
}

/** In lower case where it is ever so: else it is a name, or an abbreviation. */
function commonest(forms: Map<string, number>): string {
  const small = [...forms].filter(([form]) => form === form.toLowerCase());
  const [best] = (small.length > 0 ? small : [...forms]).sort(
    ([a, times], [b, others]) => others - times || a.length - b.length || (a < b ? -1 : 1),
  );
  return best?.[0] ?? '';
}
