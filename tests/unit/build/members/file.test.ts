import { createDecipheriv, createHash, createHmac, hkdfSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { demoMembers } from '../../../../src/build/members/demo.ts';
import { lockOf, openMembers, openRoll, sealRoll } from '../../../../src/build/members/file.ts';
import { addMember, revokeMember, type Roll } from '../../../../src/build/members/roll.ts';
import { formatLock } from '../../../../src/vault/lock.ts';
import { KEY, OTHER_KEY, quickArgon2id, refusal, sampleRoll, seeded, tryLock } from './fixture.ts';

const roll = await sampleRoll();
const text = await sealRoll(roll, KEY);
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe('members.json', () => {
  test('gives back the roll', async () => expect(await openRoll(text, KEY)).toEqual(roll));

  test('is the same text every time, and so is the lock', async () => {
    expect(await sealRoll(await openRoll(text, KEY), KEY)).toBe(text);
    const locks = [await openMembers(text, KEY), await openMembers(text, KEY)];
    const [first, second] = await Promise.all(locks.map(({ lock }) => formatLock(lock)));
    expect(first).toBe(second);
  });

  test('holds nothing that opens anything', () => {
    const secrets = [roll.siteKey, ...roll.credentials.map(({ secret }) => secret)];
    for (const secret of secrets) {
      for (const encoding of ['hex', 'base64', 'base64url'] as const) {
        expect(text).not.toContain(Buffer.from(secret).toString(encoding));
      }
    }
    expect(text).not.toMatch(/anna's|bo's/);
  });

  test('adding someone leaves what was there as it was', async () => {
    const member = {
      name: 'Ci',
      kind: 'passphrase',
      added: '2024-02-01',
      passphrase: 'c',
    } as const;
    const more = await sealRoll(await addMember(roll, member, quickArgon2id), KEY);
    const before = text.split('\n').filter((line) => /"(?:secret|siteKey|keyId)"/.test(line));
    expect(before.filter((line) => !more.includes(line))).toEqual([]);
  });

  test.each([
    ['CRLF', (json: string) => json.replaceAll('\n', '\r\n')],
    ['a byte order mark', (json: string) => `\ufeff${json}`],
    ['no white space', (json: string) => JSON.stringify(JSON.parse(json))],
    ['tabs', (json: string) => json.replaceAll('  ', '\t')],
  ])('may have %s', async (_, change) => {
    expect(await openRoll(change(text), KEY)).toEqual(roll);
  });
});

/** As SECURITY.md describes it, with nothing of ours. */
describe('members.json for another implementation', () => {
  const json = JSON.parse(text) as Record<'site' | 'siteKey' | 'keyId' | 'seal', string> & {
    digest?: string;
    epoch: number;
  };
  const traffKey = Buffer.from(KEY.slice('traff-key-1-'.length), 'base64url').subarray(0, 32);
  const field = (bytes: Buffer) => Buffer.concat([uint32(bytes.length), bytes]);
  const uint32 = (value: number) => Buffer.from(value.toString(16).padStart(8, '0'), 'hex');
  const fields = (...parts: (string | number)[]) =>
    Buffer.concat(
      parts.map((part) => field(typeof part === 'number' ? uint32(part) : Buffer.from(part))),
    );
  const derived = (purpose: string, length = 32) =>
    Buffer.from(hkdfSync('sha256', traffKey, '', fields('traff', 1, purpose, json.site), length));

  test('tells whose it is', () =>
    expect(json.keyId).toBe(derived('members key id', 16).toString('base64url')));

  test('has a seal, whose key opens no box', () => {
    const { seal, digest: _, ...body } = json;
    const mac = createHmac('sha256', derived('members file')).update(JSON.stringify(body));
    expect(seal).toBe(mac.digest('base64url'));
    expect(derived('members file')).not.toEqual(derived('members seal'));
  });

  test('gives the site key', () => {
    const box = Buffer.from(json.siteKey, 'base64url');
    const opening = createDecipheriv('aes-256-gcm', derived('members seal'), box.subarray(0, 12));
    opening.setAAD(fields('traff site key', json.site, json.epoch)).setAuthTag(box.subarray(-16));
    const opened = Buffer.concat([opening.update(box.subarray(12, -16)), opening.final()]);
    expect(hex(opened)).toBe(hex(roll.siteKey));
  });
});

describe('members.json is damaged', () => {
  test('any character but white space changed', async () => {
    for (let at = 0; at < text.length; at++) {
      if (/\s/.test(text[at]!) && !/\w \w/.test(text.slice(at - 1, at + 2))) continue;
      const changed = text.slice(0, at) + (text[at] === '0' ? '1' : '0') + text.slice(at + 1);
      expect(await refusal(() => openRoll(changed, KEY)), `${at}`).toBe('members-damaged');
    }
  }, 120_000);

  test.each([
    ['empty', () => ''],
    ['cut', () => text.slice(0, text.length / 2)],
    ['twice', () => text + text],
    ['with a conflict of git', () => `<<<<<<< HEAD\n${text}=======\n${text}>>>>>>> b\n`],
    ['someone taken out', () => edited((json) => void json.credentials.pop())],
    ['someone named otherwise', () => text.replace('Anna', 'Anne')],
  ])('%s', async (_, change) =>
    expect(await refusal(() => openRoll(change(), KEY))).toBe('members-damaged'),
  );
});

type Json = Record<string, unknown> & { credentials: Record<string, unknown>[] };

/** Edited by someone who makes the digest right again, but has no key. */
function edited(edit: (json: Json) => unknown): string {
  const { digest: _, ...json } = JSON.parse(text) as Json & { digest: string };
  const body = JSON.stringify(edit(json) ?? json).slice(0, -1);
  return `${body},"digest":"${createHash('sha256').update(body).digest('hex')}"}`;
}

describe('members.json edited with a right digest', () => {
  const ended = revokeMember(roll, { name: 'Bo Åhs', on: '2024-05-03' }, seeded('next'));

  test.each<[string, string, (json: Json) => unknown]>([
    ['not at all', 'done', () => undefined],
    ['another format', 'members-unsupported', (json) => ({ ...json, format: 2 })],
    ['weak stretching', 'members-parameters', (json) => ({ ...json, kdf: weakened(json) })],
    ['another epoch', 'members-damaged', (json) => ({ ...json, epoch: 2 })],
    ['a name', 'members-damaged', (json) => void (json.credentials[0]!.name = 'Bo Åhs')],
    ['a date', 'members-damaged', (json) => void (json.credentials[0]!.added = '2020-01-01')],
    ['a date that is none', 'members-damaged', (json) => void (json.credentials[0]!.added = 'x')],
    ['secrets swapped', 'members-damaged', (json) => swapSecrets(json)],
    ['order', 'members-damaged', (json) => void json.credentials.reverse()],
    [
      'someone twice',
      'members-damaged',
      (json) => void json.credentials.push(json.credentials[0]!),
    ],
    ['a field more', 'members-damaged', (json) => ({ ...json, more: 1 })],
    ['a kind more', 'members-damaged', (json) => void (json.credentials[0]!.kind = 'admin')],
    ['another site', 'key-wrong', (json) => ({ ...json, site: 'ab'.repeat(16) })],
  ])('%s: %s', async (_, code, edit) => {
    expect(await refusal(() => openRoll(edited(edit), KEY))).toBe(code);
  });

  test('does not let anyone back in', async () => {
    const sealed = await sealRoll(ended, KEY);
    const { digest: _, ...json } = JSON.parse(sealed) as Json & { digest: string };
    for (const held of json.credentials) delete held.ended;
    const body = JSON.stringify(json).slice(0, -1);
    const digest = createHash('sha256').update(body).digest('hex');
    const changed = `${body},"digest":"${digest}"}`;
    expect(await refusal(() => openMembers(changed, KEY))).toBe('members-damaged');
  });

  function weakened(json: Json): object {
    return { ...(json.kdf as object), memoryKiB: 64 };
  }

  function swapSecrets({ credentials: [a, b] }: Json): void {
    [a!.secret, b!.secret] = [b!.secret, a!.secret];
  }
});

describe('the key', () => {
  test.each([
    ['none', 'key-missing', null],
    ['an empty one', 'key-missing', ' '],
    ['another', 'key-wrong', OTHER_KEY],
    ['something else', 'key-malformed', 'hunter2'],
    ['one cut short', 'key-malformed', KEY.slice(0, -1)],
    ['one with a character more', 'key-malformed', `${KEY}A`],
    ['one in capitals', 'key-malformed', KEY.toUpperCase()],
    ['one without its beginning', 'key-malformed', KEY.slice('traff-key-1-'.length)],
    ['one of a later kind', 'key-malformed', KEY.replace('-1-', '-2-')],
    ['one in quotation marks', 'done', `"${KEY}"`],
    ['one with space around it', 'done', ` ${KEY}\n`],
  ])('%s: %s', async (_, code, key) => {
    expect(await refusal(() => openMembers(text, key))).toBe(code);
    expect(await refusal(() => sealRoll(roll, key))).toBe(code === 'key-wrong' ? 'done' : code);
  });

  test('a slip in any place is told from another key', async () => {
    for (let at = 0; at < KEY.length; at++) {
      const slip = KEY.slice(0, at) + (KEY[at] === 'A' ? 'B' : 'A') + KEY.slice(at + 1);
      expect(await refusal(() => openMembers(text, slip)), `${at}`).toBe('key-malformed');
    }
  });
});

describe('revoking', () => {
  const next = revokeMember(roll, { name: 'bo ÅHS ', on: '2024-05-03' }, seeded('next'));

  test('shuts out all that someone holds, and nobody else', async () => {
    const before = (await lockOf(roll)).lock;
    const { lock, siteKey, epoch } = await openMembers(await sealRoll(next, KEY), KEY);
    expect(epoch).toBe(2);
    expect(hex(siteKey)).not.toBe(hex(roll.siteKey));
    expect(await tryLock(before, "bo's")).toBe(hex(roll.siteKey));
    expect(await tryLock(lock, "anna's")).toBe(hex(siteKey));
    expect(await tryLock(lock, "bo's")).toBe('ended 2024-05-03');
    expect(await tryLock(lock, "bo's link")).toBe('ended 2024-05-03');
    expect(await tryLock(lock, 'nobody')).toBe('wrong-passphrase');
  });

  test('keeps the first date of an end', async () => {
    const again = { name: 'Bo Åhs', kind: 'passphrase', added: '2024-06-01', passphrase: 'new' };
    const readded = await addMember(next, { ...again, kind: 'passphrase' }, quickArgon2id);
    const twice = revokeMember(readded, { name: 'Bo Åhs', on: '2024-07-01' }, seeded('third'));
    const { lock } = await lockOf(twice);
    expect(await tryLock(lock, "bo's")).toBe('ended 2024-05-03');
    expect(await tryLock(lock, 'new')).toBe('ended 2024-07-01');
  });

  test.each<[string, string, Roll, string]>([
    ['someone unknown', 'name-unknown', roll, 'Fredrik'],
    ['someone nearly known', 'name-unknown-near', roll, 'Ana Ek'],
    ['someone revoked', 'name-ended', next, 'Bo Åhs'],
    ['nobody', 'name-malformed', roll, '  '],
  ])('%s is refused: %s', async (_, code, from, name) => {
    const revoking = () => revokeMember(from, { name, on: '2024-05-04' }, seeded('x'));
    expect(await refusal(revoking)).toBe(code);
  });
});

describe('adding', () => {
  test.each([
    ['a name that has a passphrase', 'name-taken', 'ANNA EK', 'x'],
    ['a name in other composition', 'name-taken', 'Bo A\u030ahs', 'x'],
    ['a passphrase in use', 'passphrase-taken', 'Ci', " anna's "],
    ['an empty name', 'name-malformed', '', 'x'],
    ['a long name', 'name-malformed', 'x'.repeat(81), 'x'],
    ['a name of two lines', 'name-malformed', 'a\nb', 'x'],
    ['a name that cannot be seen', 'name-malformed', '\u200b', 'x'],
    ['a name like a property', 'done', '__proto__', 'x'],
  ])('%s: %s', async (_, code, name, passphrase) => {
    const member = { name, kind: 'passphrase', added: '2024-02-01', passphrase } as const;
    const adding = () => addMember(roll, member, quickArgon2id);
    expect(await refusal(adding)).toBe(code);
  });
});

test('a demonstration opens with its passphrase and is another every time', async () => {
  const [one, two] = await Promise.all([demoMembers(), demoMembers()]);
  expect(one.passphrase).not.toBe(two.passphrase);
  expect(one.members.site).not.toBe(two.members.site);
  expect(hex(one.members.siteKey)).not.toBe(hex(two.members.siteKey));
});
