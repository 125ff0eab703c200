import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, test } from 'vitest';
import { createFixtureSite, type FixtureSite } from '../fixture-site.ts';
import { canMount, onSmallDisk } from './small-disk.ts';

const LIST = 'find . -type f | sort';
let folder: string;
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'traff-full-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe.skipIf(!canMount())('on a disk that is full', () => {
  let site: FixtureSite | null = null;
  afterEach(() => site?.remove());

  test('a build says so, and the output stays as it was', async () => {
    site = createFixtureSite(inject('access'));
    const out = join(folder, 'dist');
    const args = ['scripts/build.ts', '--content', site.content, '--out', out];
    const env = { TRAFF_KEY: site.key };
    const { status, stdout, stderr } = await onSmallDisk(folder, '64k', args, { env, after: LIST });
    expect(status).toBe(1);
    expect(stderr).toContain(`Disken är full, så webbplatsen fick inte plats i ${out}.`);
    expect(stdout.trim()).toBe('');
  });

  test('an import says so, and writes nothing', async () => {
    const page = join('tests', 'fixtures', 'import', 'bokbussar.txt');
    const args = ['scripts/import.ts', page, '--out', folder];
    const { status, stderr, stdout } = await onSmallDisk(folder, '8k', args, { after: LIST });
    expect(status).toBe(1);
    expect(stderr).toContain('Disken är full');
    expect(stderr).toContain('Ingenting har skrivits.');
    expect(stdout.trim()).toBe('');
  });
});
