import type { SynonymGroup } from '../../model/synonym-group.ts';
import { conceptTerm, factTerm } from './index-term.ts';
import { LexiconMaker } from './lexicon-maker.ts';
import type { Lexicon } from './lexicon.ts';
import { neighbourTerms } from './neighbour-terms.ts';
import type { SearchRecord } from '../records/search-record.ts';
import { SynonymFinder } from './synonym-groups.ts';
import { tokenTerms, type Token, type WordTools } from './token-terms.ts';

/** What the terms of a record are made with, the same for all records of an index. */
export interface TermTools extends WordTools {
  /** Names, in lower case. */
  names: ReadonlySet<string>;
  groups: SynonymGroup[];
}

/** What is indexed of a record. */
export interface RecordTerms {
  /**
   * One term for each stretch of the text between spaces, in order, so that places count as in the
   * text: `-` where it has no word; then what else the record is found by.
   */
  content: string[];
  /** The terms of each field. */
  meta: Record<string, string[]>;
}

/** What a text gives beside the terms in their places. */
interface TextTerms {
  places: string[];
  forms: string[];
  /** Parts of compounds, and groups of synonyms. */
  parts: string[];
}

/** A token with what is counted of it, once for all places where it stands. */
interface Known extends Token {
  /** Numbers of its words' keys in the lexicon. */
  ids: number[];
  times: number;
  /** The last record that has it. */
  row: number;
  /** Whether a synonym may begin in it, or be part of a compound. */
  hasSynonyms: boolean;
}

/** Makes the terms of records one by one, and what a browser must know of the words in them. */
export class TermMaker {
  readonly #tools: TermTools;
  readonly #finder: SynonymFinder;
  readonly #lexicon: LexiconMaker;
  readonly #tokens = new Map<string, Known>();
  readonly #found = new Set<number>();
  #row = 0;

  constructor(tools: TermTools) {
    this.#tools = tools;
    this.#finder = new SynonymFinder(tools.groups, tools.language, tools.isWord);
    this.#lexicon = new LexiconMaker(tools);
  }

  add(record: SearchRecord): RecordTerms {
    this.#row += 1;
    const { date } = record.meta;
    const text = this.#terms(record.text, date);
    const extra = [...text.forms, ...text.parts];
    const meta: Record<string, string[]> = {};
    for (const [name, value] of Object.entries(record.meta) as [string, string][]) {
      const field = this.#terms(value, date);
      meta[name] = [...field.places, ...field.forms];
      // Headings stand in the text too.
      if (name !== 'headings') extra.push(...field.parts);
    }
    const aliases = this.#terms(record.aliases ?? '', date);
    extra.push(...aliases.places, ...aliases.forms);
    this.#lexicon.addNames(record);
    const content = [...text.places, ...extra, ...record.facts.map(factTerm)];
    return { content, meta };
  }

  /** The words of each group by its number; none where no record added so far has any of them. */
  synonyms(): string[][] {
    return this.#tools.groups.map(({ words }, group) => (this.#found.has(group) ? words : []));
  }

  /** Of all records added so far. */
  lexicon(): Lexicon {
    const met = [...this.#tokens.values()].map(({ words, partWords, times }) => ({
      words: [...words, ...partWords],
      times,
    }));
    return this.#lexicon.finish(met, this.synonyms());
  }

  /** Written with loops: a large site has many millions of tokens. */
  #terms(text: string, date: string | undefined): TextTerms {
    const tokens: Known[] = [];
    const made: TextTerms = { places: [], forms: [], parts: [] };
    for (const stretch of text.split(/\s+/)) {
      if (stretch === '') continue;
      const token = this.#token(stretch);
      tokens.push(token);
      made.places.push(token.main);
      for (const form of token.forms) made.forms.push(form);
      for (const part of token.parts) made.parts.push(part);
    }
    return {
      places: made.places,
      forms: made.forms.concat(neighbourTerms(tokens, this.#tools)),
      parts: made.parts.concat(this.#concepts(tokens, date)),
    };
  }

  /** Counts the token too. */
  #token(text: string): Known {
    const token = this.#tokens.get(text) ?? this.#newToken(text);
    token.times += 1;
    if (token.row === this.#row) return token;
    token.row = this.#row;
    this.#lexicon.count(token.ids, this.#row);
    return token;
  }

  #newToken(text: string): Known {
    const token = tokenTerms(text, this.#tools);
    const keys = [...token.keys, ...token.partKeys];
    const hasSynonyms = keys.some((key) => this.#finder.begins(key));
    const ids = this.#lexicon.idsOf(keys);
    const made = { ...token, ids, times: 0, row: 0, hasSynonyms };
    this.#tokens.set(text, made);
    return made;
  }

  #concepts(tokens: Known[], date: string | undefined): string[] {
    const terms: string[] = [];
    for (const [at, token] of tokens.entries())
      if (token.hasSynonyms) terms.push(...this.#conceptsAt(tokens, at, date));
    return terms;
  }

  #conceptsAt(tokens: Known[], at: number, date: string | undefined): string[] {
    const [token, ...others] = tokens.slice(at, at + this.#finder.longest);
    if (token === undefined) return [];
    const words = [token, ...others].flatMap((one) => one.words);
    const keys = [token, ...others].flatMap((one) => one.keys);
    const whole = token.words.flatMap((_, i) =>
      this.#finder.startingAt(words.slice(i), keys.slice(i), date).map(({ group }) => group),
    );
    const inside = token.partKeys.flatMap((key) => this.#finder.asPart(key, date));
    for (const group of [...whole, ...inside]) this.#found.add(group);
    return [
      ...whole.map((group) => conceptTerm(group)),
      ...inside.map((group) => conceptTerm(group, true)),
    ];
  }
}
