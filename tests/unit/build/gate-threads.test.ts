import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Gate } from '../../../src/build/gate/gate.ts';
import type { Secrets } from '../../../src/build/gate/leak.ts';

const sentence = 'Föraren berättade att kaffet aldrig räcker till eftermiddagens sista hållplats.';
const secrets: Secrets = {
  texts: [{ source: 'meetings/2024-01-17.md', text: sentence }],
  publicTexts: [],
  files: [],
};
let root: string;
let gate: Gate;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'traff-gate-'));
  mkdirSync(join(root, 'traffar'));
  for (let i = 0; i < 9; i++) writeFileSync(join(root, 'traffar', `${i}.html`), `<p>Sida ${i}</p>`);
  gate = new Gate(secrets, null);
});
afterEach(async () => {
  await gate.close();
  rmSync(root, { recursive: true });
});

test('a clean site passes, and again', async () => {
  await gate.assertNoLeaks(root);
  await gate.assertNoLeaks(root);
});

test.each([0, 1, 7, 8])('a leak in file %d is found, whichever thread reads it', async (i) => {
  writeFileSync(join(root, 'traffar', `${i}.html`), `<p>${sentence}</p>`);
  await expect(gate.assertNoLeaks(root)).rejects.toMatchObject({
    code: 'leak',
    leaks: [{ file: `traffar/${i}.html`, source: 'meetings/2024-01-17.md' }],
  });
});

test('two questions at once each get their own answer', async () => {
  const clean = join(root, 'traffar');
  writeFileSync(join(root, 'leak.html'), sentence);
  const answers = await Promise.allSettled([
    gate.assertNoLeaks(clean),
    gate.assertNoLeaks(root),
    gate.assertNoLeaks(clean),
  ]);
  expect(answers.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
});

test('leaks are told in the order of their files', async () => {
  for (const i of [8, 3, 6]) writeFileSync(join(root, 'traffar', `${i}.html`), sentence);
  const files = ['traffar/3.html', 'traffar/6.html', 'traffar/8.html'].map((file) => ({ file }));
  await expect(gate.assertNoLeaks(root)).rejects.toMatchObject({ leaks: files });
});

test('what cannot be read is an error, not a silence', async () => {
  symlinkSync('nowhere', join(root, 'link.html'));
  await expect(gate.assertNoLeaks(root)).rejects.toMatchObject({ code: 'unreadable' });
});
