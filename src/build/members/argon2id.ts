import { argon2id as hashWasm } from 'hash-wasm';
import type { Argon2id } from '../../vault/kdf.ts';

/** Argon2id by hash-wasm, the implementation that browsers get as well. */
export const argon2id: Argon2id = ({ password, salt, memoryKiB, passes, parallelism, bytes }) =>
  hashWasm({
    password,
    salt,
    memorySize: memoryKiB,
    iterations: passes,
    parallelism,
    hashLength: bytes,
    outputType: 'binary',
  });
