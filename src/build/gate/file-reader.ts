import { closeSync, openSync, readSync } from 'node:fs';

/** Bytes there is room for at first. */
const ROOM = 2 ** 20;

/**
 * Reads one file after the other into the same memory. A site has more bytes than a process should
 * have, and what has to be collected is collected late.
 */
export class FileReader {
  #room = new Uint8Array(ROOM);

  /** The bytes of a file, until the next one is read. */
  read(file: string): Uint8Array {
    const descriptor = openSync(file, 'r');
    try {
      let length = 0;
      for (;;) {
        const more = readSync(descriptor, this.#room, length, this.#room.length - length, null);
        if (more === 0) return this.#room.subarray(0, length);
        length += more;
        if (length === this.#room.length) this.#grow();
      }
    } finally {
      closeSync(descriptor);
    }
  }

  #grow(): void {
    const more = new Uint8Array(this.#room.length * 4);
    more.set(this.#room);
    this.#room = more;
  }
}
