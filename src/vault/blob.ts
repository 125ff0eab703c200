import { BOX_OVERHEAD, openBox, sealBox } from './box.ts';
import { type Bytes, concat, unshared } from './bytes.ts';
import { mac } from './derive.ts';
import { VaultError } from './error.ts';
import { encodeFields } from './fields.ts';
import { type Context, FORMAT, type Label } from './format.ts';
import { toHex } from './hex.ts';
import type { SealingKeys, SiteKeys } from './keys.ts';
import { MAX_BODY, pad, paddedLength, unpad } from './padding.ts';

/** `TRFF` in ASCII. */
const MAGIC = [0x54, 0x52, 0x46, 0x46];
const HEADER_LENGTH = MAGIC.length + 1;
const NAME_LENGTH = 16;
/** Bytes of the longest blob there can be. */
export const MAX_BLOB = HEADER_LENGTH + BOX_OVERHEAD + paddedLength(MAX_BODY);

function additionalData({ site, epoch }: Context, label: Label): Bytes {
  return encodeFields(['traff blob', FORMAT, site, epoch, label.route, label.type]);
}

/**
 * `TRFF`, one byte of {@link FORMAT}, then a box (see `sealBox`) around the padded body. The same
 * body with the same label and keys gives the same bytes.
 *
 * @throws {RangeError} when the body is longer than `MAX_BODY`
 */
export async function sealBlob(keys: SealingKeys, label: Label, body: Uint8Array): Promise<Bytes> {
  const box = await sealBox(keys.blob, additionalData(keys, label), pad(body));
  return concat(Uint8Array.of(...MAGIC, FORMAT), box);
}

/**
 * The body that {@link sealBlob} was given: a view into larger memory, so use it and not its buffer.
 *
 * @throws {VaultError} `unsupported` for another format version; `damaged` when the blob is not
 *   whole or not sealed with these keys for this label
 */
export async function openBlob(keys: SiteKeys, label: Label, blob: Uint8Array): Promise<Bytes> {
  if (blob.length < HEADER_LENGTH || MAGIC.some((byte, i) => blob[i] !== byte)) {
    throw damaged(label);
  }
  const format = blob[MAGIC.length];
  if (format !== FORMAT) throw new VaultError('unsupported', `blob format ${format}`);
  if (blob.length < HEADER_LENGTH + BOX_OVERHEAD + paddedLength(0)) throw damaged(label);
  const box = unshared(blob).subarray(HEADER_LENGTH);
  const padded = await openBox(keys.blob, additionalData(keys, label), box);
  const body = padded && unpad(padded);
  if (body === null) throw damaged(label);
  return body;
}

function damaged({ route }: Label): VaultError {
  return new VaultError('damaged', `the blob of ${route} does not open`);
}

/**
 * The file name, without ending, of a route's blob: 32 hexadecimal digits that tell nothing
 * without the keys. Not base64url: some hosts ignore names in `_`, some disks ignore case.
 */
export async function blobName(keys: SealingKeys, route: string): Promise<string> {
  const digest = await mac(keys.name, encodeFields([route]));
  return toHex(digest.subarray(0, NAME_LENGTH));
}
