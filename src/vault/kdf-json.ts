import { toBase64url } from './base64url.ts';
import type { JsonReader } from './json-reader.ts';
import { checkKdfParameters, type KdfParameters, SALT_LENGTH } from './kdf.ts';

/** `{"memoryKiB":…,"passes":…,"parallelism":…,"salt":"…"}`, in this order. */
export function kdfToJson({ memoryKiB, passes, parallelism, salt }: KdfParameters): object {
  return { memoryKiB, passes, parallelism, salt: toBase64url(salt) };
}

/**
 * @throws what `reader` refuses with, when a value is missing or of another type
 * @throws {VaultError} `parameters` when a cost is out of bounds
 */
export function kdfFromJson(reader: JsonReader, value: unknown): KdfParameters {
  const { memoryKiB, passes, parallelism, salt } = reader.record(value, 'kdf');
  const parameters = {
    memoryKiB: reader.number(memoryKiB, 'memoryKiB'),
    passes: reader.number(passes, 'passes'),
    parallelism: reader.number(parallelism, 'parallelism'),
    salt: reader.bytes(salt, SALT_LENGTH, 'salt'),
  };
  checkKdfParameters(parameters);
  return parameters;
}
