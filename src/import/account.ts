import { countWords, textOf, type Block, type Span } from './page/block.ts';
import { lettersOf } from './page/clean-text.ts';
import type { LeftReason } from './outline/piece.ts';
import { AccountError } from './import-error.ts';
import type { Note } from './note/note.ts';
import type { Page } from './page/page.ts';

/** What became of a stretch of words. */
type Fate =
  | { kind: 'placed'; file: string; line: number }
  | { kind: 'data'; file: string; key: string }
  | { kind: 'left'; reason: LeftReason };

/** Words of a page with one fate, in the order of the page. */
export interface Entry {
  /** Line, or paragraph of a Word document, from 1. */
  at: number;
  text: string;
  words: number;
  fate: Fate;
}

/** What became of every word of a page. */
export interface Account {
  page: Page;
  entries: Entry[];
  words: number;
  placed: number;
  data: number;
  left: number;
}

/** Fates of the words of a page's blocks, gathered from where the words went. */
export class Ledger {
  readonly #fates = new Map<Block, (Fate | null)[]>();
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
    for (const block of page.blocks)
      this.#fates.set(
        block,
        block.words.map(() => null),
      );
  }

  /** @throws {AccountError} where a word has a fate already */
  enter(span: Span, fate: Fate): void {
    const fates = this.#fates.get(span.block);
    if (fates === undefined) return;
    for (let at = span.from; at < span.to; at += 1) {
      if (fates[at] !== null) throw new AccountError('twice', this.#page.name, textOf(span));
      fates[at] = fate;
    }
  }

  /** @throws {AccountError} where a word has no fate, or the page has text that no block holds */
  close(): Account {
    checkSource(this.#page);
    const entries = this.#page.blocks.flatMap((block) => this.#entriesOf(block));
    const sum = (kind?: Fate['kind']): number =>
      entries.reduce(
        (all, { fate, words }) => all + (kind === undefined || fate.kind === kind ? words : 0),
        0,
      );
    return {
      page: this.#page,
      entries,
      words: sum(),
      placed: sum('placed'),
      data: sum('data'),
      left: sum('left'),
    };
  }

  #entriesOf(block: Block): Entry[] {
    const fates = this.#fates.get(block) ?? [];
    const entries: Entry[] = [];
    let from = 0;
    for (let at = 1; at <= block.words.length; at += 1) {
      if (at < block.words.length && same(fates[at], fates[from])) continue;
      const span = { block, from, to: at };
      const fate = fates[from];
      if (fate === null || fate === undefined)
        throw new AccountError('missing', this.#page.name, textOf(span));
      entries.push({ at: block.line, text: textOf(span), words: countWords(span), fate });
      from = at;
    }
    return entries;
  }
}

function same(a: Fate | null | undefined, b: Fate | null | undefined): boolean {
  return (
    a !== null &&
    b !== null &&
    a !== undefined &&
    b !== undefined &&
    JSON.stringify(a) === JSON.stringify(b)
  );
}

/** Every letter of the page is in a block, in order, and no other is. */
function checkSource({ name, blocks, text }: Page): void {
  const read = lettersOf(blocks.map((block) => block.text).join(' '));
  const all = lettersOf(text);
  if (read === all) return;
  let at = 0;
  while (read[at] === all[at]) at += 1;
  throw new AccountError('unread', name, all.slice(Math.max(0, at - 20), at + 20));
}

/** Enters where the words of a note's text and front matter came from. */
export function enterNote(ledgers: Ledger[], { path, body, bodyLine, data }: Note): void {
  for (const ledger of ledgers) {
    for (const [index, { spans }] of body.entries())
      for (const span of spans)
        ledger.enter(span, { kind: 'placed', file: path, line: bodyLine + index });
    for (const { span, key } of data) ledger.enter(span, { kind: 'data', file: path, key });
  }
}
