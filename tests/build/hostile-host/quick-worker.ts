import { createHash } from 'node:crypto';
import type { KdfRequest } from '../../../src/client/unlock/kdf-worker.ts';
import { argon2id } from '../../../src/build/members/argon2id.ts';

/**
 * Stands in for the browser's `Worker`. Real Argon2id takes a tenth of a second each time; here it
 * is worked out once for each question that was asked at first, and anything else gets bytes of
 * its own, as it would from Argon2id.
 */
export class QuickWorker {
  /** Stretchings asked for since the start. */
  static work = 0;
  static #known = new Map<string, Uint8Array>();
  /** Whether questions are still worked out in earnest. */
  static earnest = true;

  onmessage: ((event: { data: Uint8Array }) => void) | null = null;

  postMessage(request: KdfRequest): void {
    QuickWorker.work++;
    void QuickWorker.#derive(request).then((data) => this.onmessage?.({ data }));
  }

  terminate(): void {
    this.onmessage = null;
  }

  static async #derive(request: KdfRequest): Promise<Uint8Array> {
    const { password, salt, memoryKiB, passes, parallelism } = request;
    const hash = createHash('sha256').update(password).update(salt);
    const digest = hash.update(JSON.stringify([memoryKiB, passes, parallelism])).digest();
    const name = digest.toString('hex');
    if (this.earnest) this.#known.set(name, await argon2id(request));
    return new Uint8Array(this.#known.get(name) ?? digest);
  }
}
