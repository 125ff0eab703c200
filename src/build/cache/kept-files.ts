import { createHmac, timingSafeEqual } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './write-whole.ts';

/** Bytes of HMAC-SHA-256. */
const DIGEST = 32;

/** Where things may be kept for later builds. */
export interface Keeping {
  /** The project's folder, whose cache is used. */
  root: string;
  /** Without it nothing is believed that is found there; see `recordKey`. */
  key: Uint8Array;
}

/**
 * What earlier builds have made, by all that it is made from. Each is kept with its digest, which is
 * keyed: what was damaged, or written by one who has no key, is made anew, so what is kept is what
 * making it would give. May be deleted at any time, by builds that go on side by side too. Nothing
 * that only members may read is to be kept so.
 */
export class KeptFiles {
  readonly #folder: string;
  readonly #key: Uint8Array;
  readonly #tools: string;
  readonly #most: number;

  /**
   * @param key see `recordKey`
   * @param tools tells apart the programs and whatever else things are made with
   * @param most of the things that {@link KeptFiles.prune} leaves, the latest used
   */
  constructor(folder: string, key: Uint8Array, tools: string, most: number) {
    this.#folder = folder;
    this.#key = key;
    this.#tools = tools;
    this.#most = most;
  }

  /** @returns null where there is none, or none that is whole and of this content */
  read(content: string): Uint8Array | null {
    const name = this.#name(content);
    const file = join(this.#folder, name);
    try {
      const kept = readFileSync(file);
      const made = kept.subarray(DIGEST);
      if (!timingSafeEqual(this.#digest(name, made), kept.subarray(0, DIGEST))) return null;
      const now = new Date();
      utimesSync(file, now, now);
      return made;
    } catch {
      return null;
    }
  }

  /** A full or read-only disk only means that there is nothing kept next time. */
  write(content: string, made: Uint8Array): void {
    const name = this.#name(content);
    try {
      mkdirSync(this.#folder, { recursive: true });
      writeWhole(join(this.#folder, name), Buffer.concat([this.#digest(name, made), made]));
    } catch {
      // Made anew next time.
    }
  }

  /** Deletes what has gone unused for the longest. */
  prune(): void {
    try {
      const used = readdirSync(this.#folder).map((name) => {
        const file = join(this.#folder, name);
        return { file, at: statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0 };
      });
      used.sort((one, other) => other.at - one.at);
      for (const { file } of used.slice(this.#most)) rmSync(file, { force: true });
    } catch {
      // Another build may prune it, or there is no folder.
    }
  }

  #name(content: string): string {
    return this.#digest(`${this.#tools}\n`, Buffer.from(content)).toString('hex');
  }

  #digest(before: string, bytes: Uint8Array): Buffer {
    return createHmac('sha256', this.#key).update(before).update(bytes).digest();
  }
}
