import type { Element } from 'hast';
import { makeBlock, plainRun, type Aside, type Block, type Run } from './block.ts';
import { cleanText } from './clean-text.ts';
import { blockStyle, inlineStyle, PLAIN, type Style } from './element-style.ts';
import { trimRuns } from './trim-runs.ts';

/** What begins an item where lists are written as paragraphs, as Word does. */
const BULLET = /^[•◦▪●○‣⁃·∙\uF0B7]\s+\S/;

/** Collects the blocks of a page while its elements are walked. */
export class BlockWriter {
  readonly blocks: Block[] = [];
  readonly #base: string | null;
  #style: Style = PLAIN;
  #runs: Run[] = [];
  #line = 1;
  #tight = false;
  #articles = 0;
  #inRow = false;

  /** @param base what relative links are relative to */
  constructor(base: string | null) {
    this.#base = base;
  }

  text(value: string, line: number): void {
    const { text } = cleanText(value);
    const lines = this.#style.pre ? text.split('\n') : [text];
    for (const [index, part] of lines.entries()) {
      if (index > 0) this.lineBreak();
      const spaced = part.replace(/[ \t\n]+/g, ' ');
      if (this.#runs.length === 0) {
        if (spaced.trim() === '') continue;
        this.#line = line + index;
      }
      const { strong, emphasis, struck, href } = this.#style;
      this.#runs.push({ text: spaced, strong, emphasis, struck, href });
    }
  }

  /** A second break in a row parts paragraphs. */
  lineBreak(): void {
    if (this.#inRow) {
      this.#runs.push(plainRun(' '));
      return;
    }
    const empty = this.#runs.every(({ text }) => text.trim() === '');
    this.#flush();
    this.#tight = !empty;
  }

  picture(alt: string, line: number): void {
    this.inAside(this.#style.aside ?? 'picture', () => {
      const runs = this.#runs;
      this.#runs = [];
      this.text(alt, line);
      this.#flush();
      this.#runs = runs;
    });
  }

  inline(element: Element, children: () => void): void {
    const link = element.tagName === 'a' && { href: this.#target(element.properties.href) };
    this.#with({ ...inlineStyle(element), ...link }, children);
  }

  block(element: Element, children: () => void): void {
    if (this.#inRow) {
      this.#runs.push(plainRun(' '));
      children();
      this.#runs.push(plainRun(' '));
      return;
    }
    this.#flush();
    this.#tight = false;
    const own = element.tagName === 'article' && { article: (this.#articles += 1) };
    this.#with({ ...blockStyle(element, this.#style), ...own }, () => {
      children();
      this.#flush();
    });
    this.#tight = false;
  }

  row(head: boolean, cells: (() => void)[], line: number): void {
    this.#flush();
    this.#tight = this.blocks.at(-1)?.kind === 'row';
    this.#line = line;
    const ends: number[] = [];
    this.#inRow = true;
    for (const cell of cells) {
      cell();
      this.#runs.push(plainRun(' '));
      ends.push(wordsIn(trimRuns(this.#runs)));
    }
    this.#inRow = false;
    this.#with({ kind: 'row', level: 0 }, () => {
      this.#flush({ head, cells: ends.map((end, index) => [ends[index - 1] ?? 0, end]) });
    });
  }

  inAside(aside: Aside | null, children: () => void): void {
    if (aside === this.#style.aside || aside === null) {
      children();
      return;
    }
    const runs = this.#runs;
    if (aside !== 'picture') this.#flush();
    this.#with({ aside }, () => {
      children();
      if (aside !== 'picture') this.#flush();
    });
    if (aside === 'picture') this.#runs = runs;
  }

  end(): void {
    this.#flush();
  }

  #with(change: Partial<Style>, children: () => void): void {
    const before = this.#style;
    this.#style = { ...before, ...change };
    children();
    this.#style = before;
  }

  #target(href: unknown): string | null {
    if (typeof href !== 'string' || href === '') return null;
    const target = href.trim();
    return this.#base !== null && URL.canParse(target, this.#base) && !target.startsWith('#')
      ? new URL(target, this.#base).href
      : target;
  }

  #flush(given: Partial<Block> = {}): void {
    const runs = trimRuns(this.#runs);
    this.#runs = [];
    if (runs.length === 0) return;
    const { ordered, quote, aside, article } = this.#style;
    const place = { line: this.#line, tight: this.#tight };
    const text = runs.map((run) => run.text).join('');
    const look = { ...this.#kind(text), ordered, quote, aside, article };
    this.blocks.push(makeBlock(runs, { ...look, ...place, ...given }));
    this.#tight = false;
  }

  #kind(text: string): Pick<Block, 'kind' | 'level' | 'signs'> {
    const { kind, level, item, depth } = this.#style;
    if (kind === 'text' && item === null && BULLET.test(text))
      return { kind: 'item', level: 1, signs: 1 };
    if (kind !== 'text' || item === null || item.begun) return { kind, level, signs: 0 };
    item.begun = true;
    return { kind: 'item', level: Math.max(1, depth), signs: 0 };
  }
}

function wordsIn(runs: Run[]): number {
  const text = runs.map((run) => run.text).join('');
  return text.split(/\s+/).filter(Boolean).length;
}
