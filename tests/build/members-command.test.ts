import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { runNode } from '../run-command.ts';

let content: string;

beforeEach(() => {
  content = mkdtempSync(join(tmpdir(), 'traff-members-'));
  writeFileSync(join(content, 'site.yaml'), 'name: Test\nlocale: en\naddress: https://a.example\n');
});

afterEach(() => rmSync(content, { recursive: true }));

const members = (args: string[], key = '') =>
  runNode(['scripts/members.ts', ...args, '--content', content], { TRAFF_KEY: key });

describe('npm run members', () => {
  test('add --json prints what a program needs, and the key at first use', async () => {
    const first = await members(['add', 'Anna', '--json']);
    expect(first).toMatchObject({ status: 0, stderr: '' });
    const issued = JSON.parse(first.stdout) as Record<string, string>;
    expect(Object.keys(issued)).toEqual(['name', 'passphrase', 'bits', 'link', 'key']);
    const second = await members(['add', 'Bo', '--json'], issued.key);
    expect(Object.keys(JSON.parse(second.stdout) as object)).toEqual([
      ...['name', 'passphrase', 'bits', 'link'],
    ]);
    const listed = await members(['list']);
    expect(listed.stdout.match(/Anna|Bo/g)).toEqual(['Anna', 'Bo']);
  });

  test('--help is a result', async () => {
    const { status, stdout, stderr } = await members(['add', '--help']);
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain('revoke NAME');
  });

  test.each<[string, string[], string]>([
    ['no action', [], 'Choose add, list, revoke or link'],
    ['an unknown action', ['remove', 'Anna'], '"remove"'],
    ['no name', ['add'], 'Anna Ek'],
    ['two names', ['add', 'Anna', 'Ek'], 'Ek'],
    ['an unknown option', ['list', '--all'], '--all'],
    ['a name for list', ['list', 'Anna'], 'Anna'],
    ['a passphrase for link', ['link', 'Anna', '--passphrase-stdin'], '--passphrase-stdin'],
    ['nobody to revoke', ['revoke', 'Anna'], 'members.json'],
  ])('%s is an error in the language of the site', async (_, args, message) => {
    const { status, stdout, stderr } = await members(args);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toContain(message);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
