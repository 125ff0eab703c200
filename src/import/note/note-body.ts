import { findMunicipality } from '../../model/municipalities.ts';
import { runsBetween, textOf, type Block, type Span } from '../page/block.ts';
import type { Part } from '../read/draft.ts';
import type { FoundPresentation } from '../find/found-presentation.ts';
import { inlineMarkdown } from './inline-markdown.ts';
import { BOLD } from '../outline/look.ts';

/** A line of a note's text, and the words of the source that are on it. */
export interface BodyLine {
  text: string;
  spans: Span[];
}

/** Columns up to which a line is one that its author ended on purpose. */
const SHORT_LINE = 100;

interface BodyOptions {
  presentations: FoundPresentation[];
  suffixes: string[];
  /** Escape every sign. */
  careful: boolean;
}

/** The lines of a note's text. Blank lines part the blocks. */
export function noteBody(parts: Part[], options: BodyOptions): BodyLine[] {
  const writer = new BodyWriter(parts, options);
  for (const [at, part] of parts.entries()) writer.add(part, parts[at - 1], parts[at + 1]);
  return writer.lines;
}

class BodyWriter {
  readonly lines: BodyLine[] = [];
  readonly #options: BodyOptions;
  readonly #highest: number;
  readonly #named = new Set<string>();
  #depth = 0;

  constructor(parts: Part[], options: BodyOptions) {
    this.#options = options;
    const levels = parts.flatMap(({ heading, span }) => (heading ? [levelOf(span.block)] : []));
    this.#highest = Math.min(BOLD, ...levels);
  }

  add(part: Part, before: Part | undefined, after: Part | undefined): void {
    const { span, heading } = part;
    const { block } = span;
    if (heading)
      this.#put(`${'#'.repeat(this.#headingLevel(span))} ${this.#inline(span, true)}`, [span]);
    else if (block.kind === 'item' && span.from <= block.signs) this.#item(span, before);
    else if (block.kind === 'row' && isWhole(span)) this.#row(span, before, after);
    else if (block.quote)
      this.#put(`> ${this.#inline(span)}`, [span], before?.span.block.quote === true ? '>' : '');
    else if (this.#continues(part, before)) this.#continue(span);
    else this.#put(this.#inline(span), [span]);
  }

  #inline(span: Span, bare = false): string {
    const { block, from, to } = span;
    const [first, last] = [block.words[Math.max(from, block.signs)], block.words[to - 1]];
    if (!first || !last) return '';
    const runs = runsBetween(block, first.start, last.end);
    const looks = bare ? runs.map((run) => ({ ...run, strong: false, emphasis: false })) : runs;
    return inlineMarkdown(looks, this.#options.careful);
  }

  #put(text: string, spans: Span[], blank = ''): void {
    if (this.lines.length > 0) this.lines.push({ text: blank, spans: [] });
    this.lines.push({ text, spans });
  }

  #item(span: Span, before: Part | undefined): void {
    const { block } = span;
    const follows =
      before !== undefined &&
      !before.heading &&
      before.span.block.kind === 'item' &&
      before.span.block.ordered === block.ordered;
    this.#depth = follows ? Math.min(block.level, this.#depth + 1) : 1;
    const sign = block.ordered
      ? (/^\d+/.exec(block.text.slice(0, block.signs > 0 ? 9 : 0))?.[0] ?? '1') + '.'
      : '-';
    const text = `${'   '.repeat(this.#depth - 1)}${sign} ${this.#inline(span)}`;
    if (follows) this.lines.push({ text, spans: [span] });
    else this.#put(text, [span]);
  }

  #row(span: Span, before: Part | undefined, after: Part | undefined): void {
    const { block } = span;
    const near = (part: Part | undefined): boolean =>
      part?.span.block.kind === 'row' && isWhole(part.span);
    const text = `| ${block.cells.map(([from, to]) => this.#inline({ block, from, to }).replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;
    if (near(before)) this.lines.push({ text, spans: [span] });
    else if (near(after)) {
      this.#put(text, [span]);
      const columns = Math.max(block.cells.length, 1);
      this.lines.push({ text: `|${' --- |'.repeat(columns)}`, spans: [] });
    } else this.#put(this.#inline(span), [span]);
  }

  /** A line under another in the source, both short, stays so; long ones are paragraphs. */
  #continues({ span }: Part, before: Part | undefined): boolean {
    if (before === undefined || before.heading || !span.block.tight || span.from > 0) return false;
    const { block } = before.span;
    return (
      block.kind === 'text' &&
      !block.quote &&
      block.text.length <= SHORT_LINE &&
      span.block.text.length <= SHORT_LINE
    );
  }

  #continue(span: Span): void {
    const last = this.lines.at(-1);
    if (last) last.text += '\\';
    this.lines.push({ text: this.#inline(span), spans: [span] });
  }

  /** A heading of the second level names a presentation, where there are any. */
  #headingLevel(span: Span): number {
    const { presentations, suffixes } = this.#options;
    const name = textOf({ ...span, from: Math.max(span.from, span.block.signs) });
    const municipality = findMunicipality(name, suffixes);
    const named = presentations.some(
      (each) => each.municipality !== null && each.municipality === municipality,
    );
    if (named && municipality && !this.#named.has(municipality.code)) {
      this.#named.add(municipality.code);
      return 2;
    }
    const base = presentations.length > 0 ? 3 : 2;
    return Math.min(6, base + Math.max(0, levelOf(span.block) - this.#highest));
  }
}

function levelOf({ level, kind }: Block): number {
  return kind === 'heading' ? level : BOLD;
}

function isWhole({ block, from, to }: Span): boolean {
  return from === 0 && to === block.words.length && block.cells.length > 0;
}
