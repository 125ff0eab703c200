import { rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { sv } from '../../src/locales/sv.ts';
import { createPublishedSite, type FixtureSite } from '../fixture-site.ts';
import { runNode, type Outcome } from '../run-command.ts';
import { fingerprint } from './output.ts';

let site: FixtureSite;
let whole: string;

beforeAll(async () => {
  site = createPublishedSite(inject('access'));
  whole = fingerprint(site.out);
  expect(await build()).toMatchObject({ status: 0, stdout: expect.stringContaining('Klart.') });
});
afterAll(() => site.remove());

const build = (): Promise<Outcome> =>
  runNode([...site.command, '--changes'], {
    TRAFF_KEY: site.key,
    TRAFF_CACHE: join(site.folder, 'cache'),
  });

/** Changes with every publishing, though the bytes be the same. */
const published = (): number => statSync(site.out).ino;

test('a second build says that nothing has changed, and touches nothing', async () => {
  const before = published();
  const { status, stdout, stderr } = await build();
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain(
    `Inget har ändrats sedan bygget den 30 april 2024 kl.\u00A014.00, så webbplatsen i ${site.out}`,
  );
  expect(stdout).toContain('Träffar: 5. Nyheter: 3.');
  expect(stdout).toContain(sv.commands.build.changes.none);
  expect(published()).toBe(before);
  expect(fingerprint(site.out)).toBe(whole);
});

test('what was changed in the output by hand is put right', async () => {
  writeFileSync(join(site.out, 'index.html'), 'changed');
  rmSync(join(site.out, 'rss.xml'));
  const { status, stdout } = await build();
  expect(status).toBe(0);
  expect(stdout).toContain('Klart.');
  expect(fingerprint(site.out)).toBe(whole);
});
