import { argon2id } from 'hash-wasm';
import { SALT_LENGTH, stretch } from '../../../src/vault/kdf.ts';
import type { KdfCost } from './kdf-cost.ts';

/** Runs in a page. How long its own thread takes to stretch one passphrase, in milliseconds. */
export async function stretchOnce(cost: KdfCost): Promise<number> {
  const parameters = { ...cost, salt: new Uint8Array(SALT_LENGTH).fill(7) };
  const start = performance.now();
  await stretch('correct horse battery staple', parameters, ({ memoryKiB, passes, ...rest }) =>
    argon2id({
      password: rest.password,
      salt: rest.salt,
      memorySize: memoryKiB,
      iterations: passes,
      parallelism: rest.parallelism,
      hashLength: rest.bytes,
      outputType: 'binary',
    }),
  );
  return performance.now() - start;
}
