import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { argon2id } from '../../../../src/build/members/argon2id.ts';
import { add, link, list, revoke, type Workplace } from '../../../../src/build/members/command.ts';
import { describeIssued, issuedJson } from '../../../../src/build/members/report.ts';
import { openMembers } from '../../../../src/build/members/file.ts';
import { en } from '../../../../src/locales/en.ts';
import { sv } from '../../../../src/locales/sv.ts';
import { stretch } from '../../../../src/vault/kdf.ts';
import { openLock } from '../../../../src/vault/lock.ts';
import { KEY, OTHER_KEY, refusal } from './fixture.ts';

let folder: string;
let place: Workplace;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'traff-members-'));
  const content = join(folder, 'content');
  mkdirSync(content);
  writeFileSync(join(content, 'site.yaml'), 'namn: Prov\nadress: https://prov.example/nät/\n');
  const now = new Date('2024-05-03T22:30:00Z');
  place = { content, folder, environment: {}, locale: sv, now };
});

afterEach(() => rmSync(folder, { recursive: true }));

type Json = Record<string, unknown>;

const membersJson = () => readFileSync(join(place.content, 'members.json'), 'utf8');
const dotenv = () => readFileSync(join(folder, '.env'), 'utf8');

async function opens(passphrase: string, key: string): Promise<boolean> {
  const { lock, siteKey } = await openMembers(membersJson(), key);
  const opened = await openLock(lock, await stretch(passphrase, lock.kdf, argon2id));
  return Buffer.compare(opened, siteKey) === 0;
}

describe('first use', () => {
  test('makes a key, keeps it where the next command finds it, and tells', async () => {
    const issued = await add(place, 'Anna Ek');
    const { key } = issued.first!;
    expect(issuedJson(issued)).toEqual({
      name: 'Anna Ek',
      passphrase: issued.passphrase,
      bits: 76.8,
      link: `https://prov.example/nät/medlemmar/#nyckel=${issued.passphrase}`,
      key,
    });
    expect(issued.first).toEqual({ key, isNew: true, savedIn: '.env' });
    expect(dotenv()).toBe(`TRAFF_KEY=${key}\n`);
    expect(statSync(join(folder, '.env')).mode & 0o077).toBe(0);
    expect(await opens(issued.passphrase!, key)).toBe(true);
    expect((await add(place, 'Bo')).first).toBeNull();
  });

  test('tells the key on a line of its own', async () => {
    const issued = await add(place, 'Anna Ek');
    const lines = describeIssued(issued, sv).split('\n');
    expect(lines).toContain(`  TRAFF_KEY=${issued.first!.key}`);
    expect(lines.join('')).not.toContain('\uFFFD');
  });

  test('adds to an .env that has other things, without a line feed at its end', async () => {
    writeFileSync(join(folder, '.env'), 'OTHER=1');
    const { first } = await add(place, 'Anna');
    expect(dotenv()).toBe(`OTHER=1\nTRAFF_KEY=${first!.key}\n`);
    expect(statSync(join(folder, '.env')).mode & 0o077).toBe(0);
  });

  test.each([
    { encoding: 'utf8', as: 'Notepad' },
    { encoding: 'utf16le', as: 'PowerShell' },
  ] as const)('adds to an .env as $as writes it, and finds the key there', async (written) => {
    const { encoding } = written;
    writeFileSync(join(folder, '.env'), '\uFEFFOTHER=1\r\n', encoding);
    const { first } = await add(place, 'Anna');
    const text = `\uFEFFOTHER=1\r\nTRAFF_KEY=${first!.key}\n`;
    expect(readFileSync(join(folder, '.env'), encoding)).toBe(text);
    writeFileSync(join(folder, '.env'), `\uFEFFTRAFF_KEY=${first!.key}\r\n`, encoding);
    expect((await add(place, 'Bo')).first).toBeNull();
  });

  test('takes the key of the environment and writes none', async () => {
    const { first } = await add({ ...place, environment: { TRAFF_KEY: KEY } }, 'Anna');
    expect(first).toEqual({ key: KEY, isNew: false, savedIn: null });
    expect(existsSync(join(folder, '.env'))).toBe(false);
  });

  test('writes no key into a project that the content is not part of', async () => {
    const elsewhere = { ...place, folder: join(folder, 'project') };
    mkdirSync(elsewhere.folder);
    const { first } = await add(elsewhere, 'Anna');
    expect(first).toMatchObject({ isNew: true, savedIn: null });
    expect(readdirSync(elsewhere.folder)).toEqual([]);
  });

  test('heeds a key that is set to nothing, as a build does', async () => {
    writeFileSync(join(folder, '.env'), `TRAFF_KEY=${KEY}\n`);
    const none = { ...place, environment: { TRAFF_KEY: '' } };
    const { first } = await add(none, 'Anna');
    expect(first).toMatchObject({ isNew: true, savedIn: null });
    expect(await refusal(() => add(none, 'Bo'))).toBe('key-missing');
  });

  test('with a key that is none leaves no trace', async () => {
    const broken = { ...place, environment: { TRAFF_KEY: 'hemlig' } };
    expect(await refusal(() => add(broken, 'Anna'))).toBe('key-malformed');
    expect(readdirSync(place.content)).toEqual(['site.yaml']);
  });
});

describe('in whole or not at all', () => {
  beforeEach(async () => {
    place = { ...place, environment: { TRAFF_KEY: KEY } };
    await add(place, 'Anna');
  });

  test.each<[string, string, () => Promise<unknown>]>([
    ['another key', 'key-wrong', () => add(withKey(OTHER_KEY), 'Bo')],
    ['no key', 'key-missing', () => add(withKey(''), 'Bo')],
    ['a broken key', 'key-malformed', () => revoke(withKey('x'), 'Anna')],
    ['someone there already', 'name-taken', () => add(place, 'anna')],
    ['two lines', 'passphrase-untypable', () => add(place, 'Bo', 'tolv giraffer\nspelar munspel')],
    ['a weak passphrase', 'passphrase-weak', () => add(place, 'Bo', 'sommaren 2024')],
    ['nobody to revoke', 'name-unknown', () => revoke(place, 'Xerxes')],
  ])('%s: %s', async (_, code, work) => {
    const before = membersJson();
    expect(await refusal(work)).toBe(code);
    expect(membersJson()).toBe(before);
    expect(readdirSync(place.content).sort()).toEqual(['members.json', 'site.yaml']);
  });

  test.each(['', '{', '{"format":1}'])('a file of %j is not overwritten', async (damage) => {
    writeFileSync(join(place.content, 'members.json'), damage);
    for (const work of [() => add(place, 'Bo'), () => link(place, 'Bo'), () => list(place)]) {
      expect(await refusal(work)).toBe('members-damaged');
    }
    expect(membersJson()).toBe(damage);
  });

  test('two commands at once do not lose anyone', async () => {
    const codes = await Promise.all(
      ['Bo', 'Ci', 'Di'].map((name) => refusal(() => add(place, name))),
    );
    const names = (await list(place)).map(({ name }) => name);
    expect(codes.filter((code) => code !== 'members-busy' && code !== 'done')).toEqual([]);
    expect(names.length).toBe(1 + codes.filter((code) => code === 'done').length);
  });

  function withKey(key: string): Workplace {
    return { ...place, environment: { TRAFF_KEY: key } };
  }
});

describe('an invitation', () => {
  test('has a secret of its own, in an address without it', async () => {
    const { link: address, passphrase, bits, first } = await link(place, 'Anna');
    const [before, secret] = address!.split('#nyckel=');
    expect(before).toBe('https://prov.example/nät/medlemmar/');
    expect(Buffer.from(secret!, 'base64url').length).toBe(32);
    expect([passphrase, bits]).toEqual([null, 256]);
    expect(await opens(secret!, first!.key)).toBe(true);
  });

  test('is in the language of the site, and has an address where the site has none', async () => {
    writeFileSync(join(place.content, 'site.yaml'), 'name: [broken\n');
    const issued = await link({ ...place, locale: en }, 'Anna');
    expect(issued.link).toMatch(/^http:\/\/localhost:4321\/members\/#key=/);
    expect(describeIssued(issued, en)).toContain('site.yaml has no address');
  });

  test('never holds a chosen passphrase', async () => {
    const chosen = 'Tolv giraffer spelar munspel under Malmös broar';
    const issued = await add(place, 'Anna', ` ${chosen}\n`);
    expect(issued).toMatchObject({ passphrase: null, bits: null, link: null });
    expect(describeIssued(issued, sv)).not.toContain('giraffer');
    expect(await opens(chosen, issued.first!.key)).toBe(true);
  });
});

test('list and revoke tell who, what and when, by the site’s calendar', async () => {
  await add(place, 'Anna');
  await link(place, 'Bo');
  expect(await revoke(place, 'anna')).toEqual({ name: 'Anna', ended: '2024-05-04', epoch: 2 });
  expect(await list({ ...place, environment: {}, folder: join(folder, 'nowhere') })).toEqual([
    { name: 'Anna', kind: 'passphrase', added: '2024-05-04', ended: '2024-05-04' },
    { name: 'Bo', kind: 'link', added: '2024-05-04', ended: null },
  ]);
});

test('list, which needs no key, refuses names that would steer a terminal', async () => {
  await add(place, 'Anna');
  const { digest: _, ...json } = JSON.parse(membersJson().replace('Anna', '\\u001b[2J')) as Json;
  const body = JSON.stringify(json).slice(0, -1);
  const digest = createHash('sha256').update(body).digest('hex');
  writeFileSync(join(place.content, 'members.json'), `${body},"digest":"${digest}"}`);
  expect(await refusal(() => list(place))).toBe('members-damaged');
});

test('without members there is nothing to list and nobody to revoke', async () => {
  expect(await list(place)).toEqual([]);
  expect(await refusal(() => revoke(place, 'Anna'))).toBe('members-missing');
  const nowhere = { ...place, content: join(folder, 'nowhere') };
  for (const work of [
    () => list(nowhere),
    () => add(nowhere, 'Anna'),
    () => revoke(nowhere, 'A'),
  ]) {
    expect(await refusal(work)).toBe('no-content');
  }
  expect(existsSync(join(folder, '.env'))).toBe(false);
});
