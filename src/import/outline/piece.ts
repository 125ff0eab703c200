import type { Opening } from './dated-heading.ts';
import type { Aside, Span } from '../page/block.ts';
import type { Look } from './look.ts';

/** A part of a page. `heads` are headings over it that say a year or that a schedule follows. */
export type Piece =
  | {
      kind: 'section';
      heads: Look[];
      title: Look | null;
      opening: Opening;
      body: Look[];
      year: number | null;
    }
  | { kind: 'schedule'; heads: Look[]; lines: Look[]; year: number | null }
  | { kind: 'post'; title: Look; above: Look[]; body: Look[] }
  | { kind: 'left'; look: Look; reason: LeftReason };

/** Why: what the block is, or where it stands among the meetings and posts. */
export type LeftReason = Aside | 'before' | 'between' | 'after' | 'year' | 'ending' | 'nothing';

/** Words that no note holds. */
export interface Left {
  span: Span;
  reason: LeftReason;
}
