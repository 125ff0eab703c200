/**
 * Lets work begin in turn as long as what is under way stays within a number of bytes. A piece
 * larger than all of it has to wait until it is alone.
 */
export class ByteBudget {
  readonly #most: number;
  #used = 0;
  readonly #waiting: { bytes: number; begin: () => void }[] = [];

  /** @param most bytes */
  constructor(most: number) {
    this.#most = most;
  }

  /** Does the work when there is room for its `bytes`. */
  async spend<T>(bytes: number, work: () => Promise<T>): Promise<T> {
    await this.#take(bytes);
    try {
      return await work();
    } finally {
      this.#used -= bytes;
      this.#admit();
    }
  }

  #take(bytes: number): Promise<void> {
    return new Promise((begin) => {
      this.#waiting.push({ bytes, begin });
      this.#admit();
    });
  }

  #admit(): void {
    for (let next = this.#waiting[0]; next !== undefined; next = this.#waiting[0]) {
      if (this.#used > 0 && this.#used + next.bytes > this.#most) return;
      this.#waiting.shift();
      this.#used += next.bytes;
      next.begin();
    }
  }
}
