import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { writeWhole } from '../social/write-whole.ts';
import { cacheFolder } from './cache-folder.ts';

/** Records kept, the latest: one for each place that somebody builds to. */
const MOST = 32;

/** The records of builds, one for each output. May be deleted at any time. */
export class RecordFolder {
  readonly #folder: string;

  /** @param root the project's folder */
  constructor(root: string, env: NodeJS.ProcessEnv) {
    this.#folder = cacheFolder(root, 'traff-builds', env);
  }

  /** @returns empty where there is none that can be read */
  read(out: string): string {
    try {
      return readFileSync(this.#file(out), 'utf8');
    } catch {
      return '';
    }
  }

  /** A full or read-only disk only means that the next build is a whole one. */
  write(out: string, record: string): void {
    try {
      mkdirSync(this.#folder, { recursive: true });
      writeWhole(this.#file(out), Buffer.from(record));
      this.#prune();
    } catch {
      // Built whole next time.
    }
  }

  #prune(): void {
    const files = readdirSync(this.#folder).map((name) => join(this.#folder, name));
    const age = (file: string): number => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    const dated = files.map((file) => ({ file, at: age(file) }));
    dated.sort((one, other) => other.at - one.at);
    for (const { file } of dated.slice(MOST)) rmSync(file, { force: true });
  }

  #file(out: string): string {
    return join(this.#folder, createHash('sha256').update(resolve(out)).digest('hex'));
  }
}
