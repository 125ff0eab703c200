import type { Unopened } from '../leak.ts';

/** Something that is packed but could not be looked into. */
export class UnopenedError extends Error {
  readonly reason: Unopened;

  constructor(reason: Unopened) {
    super(`packed data cannot be examined: ${reason}`);
    this.name = 'UnopenedError';
    this.reason = reason;
  }
}
