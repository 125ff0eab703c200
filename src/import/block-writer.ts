import type { Element } from 'hast';
import { makeBlock, plainRun, type Aside, type Block, type Run } from './block.ts';
import { cleanText } from './clean-text.ts';
import { propertyText as textOf } from './html-frame.ts';
import { trimRuns } from './trim-runs.ts';

/** The look of text and the block it goes to, as the elements around it say. */
interface State {
  strong: boolean;
  emphasis: boolean;
  struck: boolean;
  href: string | null;
  pre: boolean;
  quote: boolean;
  aside: Aside | null;
  article: number;
  kind: Block['kind'];
  level: number;
  ordered: boolean;
  depth: number;
  /** The list item it is in; its second paragraph is no item of its own. */
  item: { begun: boolean } | null;
}

const PLAIN: State = {
  strong: false,
  emphasis: false,
  struck: false,
  href: null,
  pre: false,
  quote: false,
  aside: null,
  article: 0,
  kind: 'text',
  level: 0,
  ordered: false,
  depth: 0,
  item: null,
};

const BULLET = /^[•◦▪●○‣⁃·∙\uF0B7]\s+\S/;

/** Collects the blocks of a page while its elements are walked. */
export class BlockWriter {
  readonly blocks: Block[] = [];
  readonly #base: string | null;
  #state: State = PLAIN;
  #runs: Run[] = [];
  #line = 1;
  #tight = false;
  #articles = 0;
  /** Cells of the row that is being read, as numbers of runs where they end. */
  #inRow = false;

  /** @param base what relative links are relative to */
  constructor(base: string | null) {
    this.#base = base;
  }

  text(value: string, line: number): void {
    const { text } = cleanText(value);
    const lines = this.#state.pre ? text.split('\n') : [text];
    for (const [index, part] of lines.entries()) {
      if (index > 0) this.lineBreak();
      const spaced = part.replace(/[ \t\n]+/g, ' ');
      if (this.#runs.length === 0) {
        if (spaced.trim() === '') continue;
        this.#line = line + index;
      }
      const { strong, emphasis, struck, href } = this.#state;
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
    this.inAside(this.#state.aside ?? 'picture', () => {
      const runs = this.#runs;
      this.#runs = [];
      this.text(alt, line);
      this.#flush();
      this.#runs = runs;
    });
  }

  inline({ tagName, properties }: Element, children: () => void): void {
    const style = textOf(properties.style);
    const state = this.#state;
    this.#with(
      {
        strong:
          state.strong ||
          /^(?:b|strong)$/.test(tagName) ||
          /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(style),
        emphasis: state.emphasis || /^(?:i|em|cite)$/.test(tagName),
        struck: state.struck || /^(?:s|strike|del)$/.test(tagName) || /line-through/i.test(style),
        href: tagName === 'a' ? this.#target(properties.href) : state.href,
      },
      children,
    );
  }

  block({ tagName, properties }: Element, children: () => void): void {
    if (this.#inRow) {
      this.#runs.push(plainRun(' '));
      children();
      this.#runs.push(plainRun(' '));
      return;
    }
    this.#flush();
    this.#tight = false;
    this.#with(this.#stateOf(tagName, properties), () => {
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
      ends.push(
        trimRuns(this.#runs)
          .map(({ text }) => text)
          .join('')
          .trim()
          .split(/\s+/)
          .filter(Boolean).length,
      );
    }
    this.#inRow = false;
    this.#with({ kind: 'row', level: 0 }, () => {
      this.#flush({ head, cells: ends.map((end, index) => [ends[index - 1] ?? 0, end]) });
    });
  }

  inAside(aside: Aside | null, children: () => void): void {
    if (aside === this.#state.aside || aside === null) {
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

  #stateOf(tagName: string, { start }: Element['properties']): Partial<State> {
    const level = Number(/^h([1-6])$/.exec(tagName)?.[1] ?? 0);
    if (level > 0) return { kind: 'heading', level };
    if (tagName === 'blockquote') return { quote: true };
    if (tagName === 'pre') return { pre: true };
    if (tagName === 'ul' || tagName === 'ol')
      return { depth: this.#state.depth + 1, ordered: tagName === 'ol' && (start ?? 1) === 1 };
    if (tagName === 'li') return { item: { begun: false } };
    if (tagName === 'article') return { article: (this.#articles += 1) };
    if (tagName === 'dt' || tagName === 'summary' || tagName === 'legend') return { strong: true };
    return {};
  }

  #with(change: Partial<State>, children: () => void): void {
    const before = this.#state;
    this.#state = { ...before, ...change };
    children();
    this.#state = before;
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
    const { ordered, quote, aside, article } = this.#state;
    const place = { line: this.#line, tight: this.#tight };
    const text = runs.map((run) => run.text).join('');
    const look = { ...this.#kind(text), ordered, quote, aside, article };
    this.blocks.push(makeBlock(runs, { ...look, ...place, ...given }));
    this.#tight = false;
  }

  #kind(text: string): Pick<Block, 'kind' | 'level' | 'signs'> {
    const { kind, level, item, depth } = this.#state;
    // Word writes lists as paragraphs with the bullet in the text.
    if (kind === 'text' && item === null && BULLET.test(text))
      return { kind: 'item', level: 1, signs: 1 };
    if (kind !== 'text' || item === null || item.begun) return { kind, level, signs: 0 };
    item.begun = true;
    return { kind: 'item', level: Math.max(1, depth), signs: 0 };
  }
}
