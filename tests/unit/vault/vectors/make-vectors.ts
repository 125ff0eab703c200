/**
 * Prints vectors.json. Run by hand:
 *
 *     node tests/unit/vault/vectors/make-vectors.ts > tests/unit/vault/vectors/vectors.json
 *
 * It writes format 1 down a second time, from its description and on node:crypto (OpenSSL) alone:
 * nothing of src/ is imported, so what the vault reads and writes is compared with another
 * implementation. Everything is fixed, so that it prints the same at every run.
 */
import { argon2Sync, createCipheriv, createHash, createHmac, hkdfSync } from 'node:crypto';

type Part = string | number | Buffer;

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  return bytes;
}

function fields(...parts: Part[]): Buffer {
  return Buffer.concat(
    parts.flatMap((part) => {
      const bytes = typeof part === 'number' ? u32(part) : Buffer.from(part as string);
      return [u32(bytes.length), bytes];
    }),
  );
}

function hkdf(secret: Buffer, length: number, purpose: string, ...context: Part[]): Buffer {
  const info = fields('traff', 1, purpose, ...context);
  return Buffer.from(hkdfSync('sha256', secret, Buffer.alloc(0), info, length));
}

function hmac(key: Buffer, ...message: Buffer[]): Buffer {
  return createHmac('sha256', key).update(Buffer.concat(message)).digest();
}

function box(
  secret: Buffer,
  purpose: string,
  context: Part[],
  aad: Buffer,
  content: Buffer,
): Buffer {
  const seal = hkdf(secret, 32, `${purpose} seal`, ...context);
  const nonceKey = hkdf(secret, 32, `${purpose} nonce`, ...context);
  const nonce = hmac(nonceKey, fields(aad), content).subarray(0, 12);
  const cipher = createCipheriv('aes-256-gcm', seal, nonce).setAAD(aad);
  return Buffer.concat([nonce, cipher.update(content), cipher.final(), cipher.getAuthTag()]);
}

const site = '00112233445566778899aabbccddeeff';
const epoch = 7;
const siteKey = createHash('sha256').update('site key').digest();
const salt = createHash('sha256').update('salt').digest().subarray(0, 16);
const cost = { memoryKiB: 19456, passes: 2, parallelism: 1 };

function stretched(passphrase: string): Buffer {
  return argon2Sync('argon2id', {
    message: Buffer.from(passphrase.normalize('NFKC')),
    nonce: salt,
    memory: cost.memoryKiB,
    passes: cost.passes,
    parallelism: cost.parallelism,
    tagLength: 32,
  });
}

function slot(passphrase: string, content: Buffer): { id: Buffer; box: Buffer } {
  const secret = hkdf(stretched(passphrase), 32, 'slot secret', site);
  const id = hkdf(secret, 16, 'slot id', site, epoch);
  const { memoryKiB, passes, parallelism } = cost;
  const aad = fields('traff slot', 1, site, epoch, memoryKiB, passes, parallelism, salt, id);
  return { id, box: box(secret, 'slot', [site, epoch], aad, content) };
}

function decoy(n: number): { id: Buffer; box: Buffer } {
  const bytes = hkdf(siteKey, 77, 'decoy', site, epoch, n);
  return { id: bytes.subarray(0, 16), box: bytes.subarray(16) };
}

function lock(): string {
  const live = Buffer.concat([Buffer.of(1), siteKey]);
  const ended = Buffer.concat([Buffer.of(2), Buffer.from('2024-05-03'), Buffer.alloc(22)]);
  const slots = [slot('Blåbär på ö', live), slot('gammal fras', ended)];
  for (let n = 0; n < 14; n++) slots.push(decoy(n));
  slots.sort((a, b) => Buffer.compare(a.id, b.id));
  const text = (bytes: Buffer): string => bytes.toString('base64url');
  const body = JSON.stringify({
    format: 1,
    site,
    epoch,
    kdf: { ...cost, salt: text(salt) },
    slots: slots.map(({ id, box: sealed }) => ({ id: text(id), box: text(sealed) })),
  }).slice(0, -1);
  return `${body},"digest":"${createHash('sha256').update(body).digest('hex')}"}\n`;
}

function blob(route: string, type: string, body: Buffer, length: number): object {
  const padded = Buffer.concat([u32(body.length), body, Buffer.alloc(length - 4 - body.length)]);
  const aad = fields('traff blob', 1, site, epoch, route, type);
  const sealed = box(siteKey, 'blob', [site, epoch], aad, padded);
  const whole = Buffer.concat([Buffer.from('TRFF'), Buffer.of(1), sealed]);
  const nameKey = hkdf(siteKey, 32, 'blob name', site, epoch);
  return {
    route,
    type,
    name: hmac(nameKey, fields(route)).subarray(0, 16).toString('hex'),
    body: body.toString('base64'),
    blob: whole.toString('base64'),
  };
}

const vectors = {
  site,
  epoch,
  siteKey: siteKey.toString('base64'),
  passphrases: {
    opens: 'Blåbär på ö',
    stretched: stretched('Blåbär på ö').toString('base64'),
    ended: 'gammal fras',
    endedOn: '2024-05-03',
  },
  lock: lock(),
  blobs: [
    blob('start', 'start', Buffer.alloc(0), 4096),
    blob('note/2024-04-23', 'note', Buffer.from('{"text":"åäö"}'), 4096),
    blob('file/2024-04-23/bild.png', 'file', Buffer.alloc(4093, 0xab), 4352),
  ],
};

console.log(JSON.stringify(vectors, null, 2));
