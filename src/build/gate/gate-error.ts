import type { Leak } from './leak.ts';

/**
 * Why the gate did not open: `leak`, member texts are in the output; `unreadable`, something in the
 * output could not be read, so nothing can be said about it.
 */
export class GateError extends Error {
  override readonly name = 'GateError';
  readonly code: 'leak' | 'unreadable';
  readonly leaks: Leak[];
  /** With `unreadable`, the path below the output. */
  readonly path: string;

  constructor(
    code: GateError['code'],
    { leaks = [], path = '' }: { leaks?: Leak[]; path?: string },
  ) {
    super(`${code} ${path}${leaks.map(({ file, how }) => `${file} (${how})`).join(', ')}`);
    this.code = code;
    this.leaks = leaks;
    this.path = path;
  }
}
