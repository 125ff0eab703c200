/** Milliseconds that a file may take to begin, or to come further. */
const LIMIT = 30_000;
/** Bytes that count as coming further: a host that trickles is waited for no longer. */
const STEP = 16 * 1024;

/** Waits for a file as long as it comes. */
export class Patience {
  readonly #lost: () => void;
  #timer: ReturnType<typeof setTimeout>;
  #steps = 0;

  /** @param lost called once the file has come no further for half a minute */
  constructor(lost: () => void) {
    this.#lost = lost;
    this.#timer = setTimeout(lost, LIMIT);
  }

  /** @param bytes that have come so far */
  renew(bytes: number): void {
    const steps = Math.floor(bytes / STEP);
    if (steps === this.#steps) return;
    this.#steps = steps;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#lost, LIMIT);
  }

  end(): void {
    clearTimeout(this.#timer);
  }
}
