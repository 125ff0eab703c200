import { isEpoch, SITE_PATTERN } from '../../vault/format.ts';
import { readShelf, writeShelf, type Shelf } from './shelf.ts';

/**
 * The highest epoch of each site that was unlocked in this browser. A host that later serves an
 * older copy, with the notes and the members of that time, is found out by it.
 */
export class SeenEpochs {
  readonly #shelf: Shelf;
  readonly #key: string;
  readonly #memory = new Map<string, number>();

  constructor(name: string, shelf: Shelf) {
    this.#shelf = shelf;
    this.#key = `traff:${name}:epochs`;
  }

  /** 0 for a site that was never unlocked here. */
  highest(site: string): number {
    return Math.max(this.#memory.get(site) ?? 0, this.#stored()[site] ?? 0);
  }

  /** Only for an epoch that a passphrase has proved: anyone can write a number into a lock. */
  see(site: string, epoch: number): void {
    if (epoch <= this.highest(site)) return;
    this.#memory.set(site, epoch);
    writeShelf(this.#shelf, this.#key, JSON.stringify({ ...this.#stored(), [site]: epoch }));
  }

  #stored(): Record<string, number> {
    const text = readShelf(this.#shelf, this.#key);
    try {
      const value: unknown = JSON.parse(text ?? '{}');
      const entries = Object.entries(value as Record<string, unknown>);
      return Object.fromEntries(entries.filter(isSeen));
    } catch {
      return {};
    }
  }
}

function isSeen(entry: [string, unknown]): entry is [string, number] {
  return SITE_PATTERN.test(entry[0]) && isEpoch(entry[1]);
}
