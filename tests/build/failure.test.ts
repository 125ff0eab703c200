import { randomBytes } from 'node:crypto';
import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { formatTraffKey } from '../../src/build/members/key.ts';
import { sv } from '../../src/locales/sv.ts';
import { createPublishedSite, type FixtureSite } from '../fixture-site.ts';
import { fingerprint } from './output.ts';

let site: FixtureSite;
let before: string;

beforeAll(() => {
  site = createPublishedSite(inject('access'));
  before = fingerprint(site.out);
});
afterAll(() => site.remove());

test('a build without a key says what to do and changes nothing', async () => {
  const { status, stdout, stderr } = await site.build({ TRAFF_KEY: '' });
  expect(status).toBe(1);
  expect(stderr).toContain(sv.commands.build.errors['no-key']);
  expect(stdout).toBe('');
  expect(fingerprint(site.out)).toBe(before);
});

test('a build with another key changes nothing', async () => {
  const { status } = await site.build({ TRAFF_KEY: formatTraffKey(randomBytes(32)) });
  expect(status).toBe(1);
  expect(fingerprint(site.out)).toBe(before);
});

test('faults in several files are listed together, each with its place, and nothing changes', async () => {
  const meeting = (name: string) => join(site.content, 'meetings', name);
  writeFileSync(meeting('2024-05-15.md'), '---\ndatum: 2024-05-15\nkommunn: Lund\n---\n');
  writeFileSync(meeting('2024-06-12.md'), '---\ndatum: 2024-06-31\n---\n');
  writeFileSync(join(site.content, 'news', 'trasig.md'), '---\nrubrik: [\n---\n');
  appendFileSync(meeting('2024-03-13/index.md'), '\n![Finns inte](saknas.png)\n');
  const { status, stderr } = await site.build();
  expect(status).toBe(1);
  const lines = stderr.split('\n').filter((line) => line.startsWith(site.content));
  expect(lines.map((line) => line.slice(site.content.length + 1).split('  ')[0])).toEqual([
    'meetings/2024-03-13/index.md:22:1 link-missing',
    'meetings/2024-05-15.md:3:1 key-unknown',
    'meetings/2024-06-12.md:2:8 date-nonexistent',
    expect.stringMatching(/^news\/trasig\.md:2:\d+ yaml-/),
  ]);
  expect(fingerprint(site.out)).toBe(before);
});

test('a content folder that is not there is named', async () => {
  rmSync(site.content, { recursive: true });
  const { status, stderr } = await site.build();
  expect(status).toBe(1);
  expect(stderr).toContain(site.content);
  expect(fingerprint(site.out)).toBe(before);
});
