import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from './write-whole.ts';

/** Bytes of SHA-256. */
const DIGEST = 32;
/** Pictures kept, the latest used: those of several versions of a large site, about 70 MB. */
const MOST = 4000;

/**
 * Pictures that earlier builds have drawn, by all that they are made from. Each is kept with its
 * digest: what was damaged is drawn anew, so a kept picture is what drawing would have made. May be
 * deleted at any time, by builds that go on side by side too.
 */
export class PictureCache {
  readonly #folder: string;
  readonly #tools: string;

  /** @param tools tells apart the programs and fonts that pictures are drawn with */
  constructor(folder: string, tools: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
    this.#tools = tools;
  }

  /** @returns null where there is none, or none that is whole */
  read(content: string): Uint8Array | null {
    const file = this.#file(content);
    try {
      const kept = readFileSync(file);
      const picture = kept.subarray(DIGEST);
      if (!digest(picture).equals(kept.subarray(0, DIGEST))) return null;
      const now = new Date();
      utimesSync(file, now, now);
      return picture;
    } catch {
      return null;
    }
  }

  /** A full or read-only disk only means that there is nothing kept next time. */
  write(content: string, picture: Uint8Array): void {
    try {
      writeWhole(this.#file(content), Buffer.concat([digest(picture), picture]));
    } catch {
      // Drawn anew next time.
    }
  }

  /** Deletes what has gone unused for the longest. */
  prune(): void {
    const names = readdirSync(this.#folder);
    if (names.length <= MOST) return;
    const used = names.map((name) => {
      const file = join(this.#folder, name);
      return { file, at: statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0 };
    });
    used.sort((one, other) => other.at - one.at);
    for (const { file } of used.slice(MOST)) rmSync(file, { force: true });
  }

  #file(content: string): string {
    return join(this.#folder, digest(Buffer.from(`${this.#tools}\n${content}`)).toString('hex'));
  }
}

function digest(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
