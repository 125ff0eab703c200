import { argon2id } from 'hash-wasm';
import type { Argon2id } from '../../vault/kdf.ts';

export type KdfRequest = Parameters<Argon2id>[0];
/** The derived bytes, or `null` when the work could not be done. */
export type KdfAnswer = Uint8Array | null;

self.addEventListener('message', ({ data }: MessageEvent<KdfRequest>) => {
  void derive(data).then((answer) => self.postMessage(answer satisfies KdfAnswer));
});

async function derive(request: KdfRequest): Promise<KdfAnswer> {
  try {
    return await argon2id({
      password: request.password,
      salt: request.salt,
      memorySize: request.memoryKiB,
      iterations: request.passes,
      parallelism: request.parallelism,
      hashLength: request.bytes,
      outputType: 'binary',
    });
  } catch {
    return null;
  }
}
