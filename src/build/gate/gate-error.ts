import type { Leak } from './leak.ts';

/**
 * Why the gate did not open: `leak`, member texts are in the output; `unreadable`, something in the
 * output could not be read, so nothing can be said about it.
 */
export class GateError extends Error {
  readonly code: 'leak' | 'unreadable';
  readonly leaks: Leak[];
  /** With `unreadable`, the path. */
  readonly path: string;

  constructor(code: 'leak' | 'unreadable', details: { leaks?: Leak[]; path?: string }) {
    super(`gate: ${code} ${details.path ?? details.leaks?.map(({ file }) => file).join(', ')}`);
    this.name = 'GateError';
    this.code = code;
    this.leaks = details.leaks ?? [];
    this.path = details.path ?? '';
  }
}
