/**
 * Why the vault refused:
 *
 * - `damaged`: the bytes are not what was sealed. A file was cut, altered, or belongs to another
 *   place, epoch or site.
 * - `wrong-passphrase`: the lock is whole, and no slot of it belongs to this passphrase.
 * - `ended`: the passphrase was right once and was revoked; see {@link VaultError.endedOn}.
 * - `unsupported`: made in a format this code does not know.
 * - `parameters`: the key stretching asked for is too weak or too costly. Refused before any work.
 */
export type VaultErrorCode =
  'damaged' | 'wrong-passphrase' | 'ended' | 'unsupported' | 'parameters';

/** A refusal a reader has to be told about. The message is for developers; people get the code. */
export class VaultError extends Error {
  override readonly name = 'VaultError';
  readonly code: VaultErrorCode;
  /** Calendar date, such as `2024-05-03`, of the revocation. Only with `ended`. */
  readonly endedOn?: string;

  constructor(code: VaultErrorCode, message: string, endedOn?: string) {
    super(message);
    this.code = code;
    if (endedOn !== undefined) this.endedOn = endedOn;
  }
}
