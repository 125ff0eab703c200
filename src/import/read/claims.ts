import type { Clues } from '../find/word-list.ts';
import { readCancelled } from '../find/read-cancelled.ts';
import { spanAt, type Block, type Span } from '../page/block.ts';
import type { MeetingDraft } from './draft.ts';

/** Neighbouring words of a block with one claim. */
export interface Stretch {
  span: Span;
  /** Canonical name of the key that says them; null where none does. */
  key: string | null;
}

/** Which words of a line the keys of its note say. */
export class Claims {
  readonly #block: Block;
  readonly #keys: (string | null)[];

  /** @param to the first word that is not looked at; a list's sign goes with the date */
  constructor(block: Block, to: number) {
    this.#block = block;
    this.#keys = new Array<string | null>(to).fill(null).fill('date', 0, block.signs);
  }

  /** @param place offsets in the block's text */
  take(key: string, place: { start: number; end: number }): void {
    const { from, to } = spanAt(this.#block, place.start, place.end);
    this.#keys.fill(key, from, to);
  }

  /** Takes that a meeting is cancelled, and why; returns whether the text says so. */
  takeCancelled(text: string, meeting: MeetingDraft, words: Clues): boolean {
    const cancelled = readCancelled(text, words);
    if (cancelled === null) return false;
    this.take('status', cancelled);
    if (cancelled.reason) this.take('reason', cancelled.reason);
    meeting.cancelled = true;
    meeting.reason = cancelled.reason?.text ?? null;
    return true;
  }

  /** From the first word on. */
  stretches(): Stretch[] {
    const found: Stretch[] = [];
    for (const [at, key] of this.#keys.entries()) {
      const last = found.at(-1);
      if (last?.key === key) last.span.to = at + 1;
      else found.push({ span: { block: this.#block, from: at, to: at + 1 }, key });
    }
    return found;
  }
}
