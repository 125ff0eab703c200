import {
  createDecipheriv,
  createHmac,
  createSecretKey,
  hkdfSync,
  type KeyObject,
} from 'node:crypto';
import { encodeFields } from '../../vault/fields.ts';
import { FORMAT, type Context, type Label } from '../../vault/format.ts';
import { unpad } from '../../vault/padding.ts';

/** What a site is sealed with. */
export interface Sealing extends Context {
  siteKey: Uint8Array;
}

const MAGIC = Buffer.from([...Buffer.from('TRFF'), FORMAT]);
const [KEY, NONCE, TAG] = [32, 12, 16];

/**
 * Proves of a file that it is a sealed blob and nothing else, so that no text stands in it in any
 * form that could be read without the keys. It opens the file as members' browsers do, but with
 * other code: keys derived anew (RFC 5869), and a cipher that is asked for nothing but to decrypt.
 * Every byte takes part: head and length are fixed, the nonce is worked out again from what was
 * sealed, and the tag of AES-256-GCM fails where any other byte is not what sealing made of it,
 * where one is missing, and where one is too many.
 */
export class SealedProof {
  readonly #context: Context;
  readonly #seal: KeyObject;
  readonly #nonce: KeyObject;

  constructor({ siteKey, site, epoch }: Sealing) {
    this.#context = { site, epoch };
    const derive = (purpose: string): KeyObject => {
      const info = encodeFields(['traff', FORMAT, purpose, site, epoch]);
      return createSecretKey(Buffer.from(hkdfSync('sha256', siteKey, '', info, KEY)));
    };
    this.#seal = derive('blob seal');
    this.#nonce = derive('blob nonce');
  }

  /** @param label where the file belongs; with another one it proves nothing */
  holds({ route, type }: Label, bytes: Uint8Array): boolean {
    const { site, epoch } = this.#context;
    const additional = encodeFields(['traff blob', FORMAT, site, epoch, route, type]);
    const head = bytes.subarray(0, MAGIC.length);
    if (Buffer.compare(head, MAGIC) !== 0) return false;
    const box = bytes.subarray(MAGIC.length);
    const content = this.#open(additional, box);
    if (content === null || unpad(content) === null) return false;
    const digest = createHmac('sha256', this.#nonce).update(encodeFields([additional]));
    const nonce = digest.update(content).digest().subarray(0, NONCE);
    return Buffer.compare(nonce, box.subarray(0, NONCE)) === 0;
  }

  #open(additional: Uint8Array, box: Uint8Array): Uint8Array<ArrayBuffer> | null {
    if (box.length < NONCE + TAG) return null;
    const options = { authTagLength: TAG };
    const cipher = createDecipheriv('aes-256-gcm', this.#seal, box.subarray(0, NONCE), options);
    cipher.setAAD(additional);
    cipher.setAuthTag(box.subarray(-TAG));
    const content = cipher.update(box.subarray(NONCE, -TAG));
    try {
      cipher.final();
    } catch {
      return null;
    }
    return content;
  }
}
