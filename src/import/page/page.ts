import type { Block } from './block.ts';

/** A file as its reader gives it. */
export interface Page {
  /** As the user named it. */
  name: string;
  blocks: Block[];
  /** All of its text, found in another way than the blocks. */
  text: string;
  /** What `line` of a block counts. */
  counts: 'line' | 'paragraph';
  encoding: string;
  /** Soft hyphens and their like taken away. */
  invisible: number;
  repaired: number;
  lost: number;
}
