import { appendFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { sv } from '../../src/locales/sv.ts';
import { createPublishedSite, type FixtureSite } from '../fixture-site.ts';
import { runNode, type Outcome } from '../run-command.ts';
import { fingerprint, readOutput } from './output.ts';

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

describe('where only what members read was changed', () => {
  const note = (): string => join(site.content, 'meetings', '2024-01-17.md');
  const openFiles = (): string[] =>
    [...readOutput(site.out).keys()].filter((path) => path !== '.traff' && !path.startsWith('m/'));
  /** Changes where a file is made anew, be its bytes the same. */
  const places = (): number[] => openFiles().map((path) => statSync(join(site.out, path)).ino);

  test('the open half stays as it lies there, and the whole is what a first build makes', async () => {
    const before = places();
    appendFileSync(note(), '\n\nEfteråt kom en rättelse om kaffet.\n');
    const { status, stdout } = await build();
    expect(status).toBe(0);
    expect(stdout).toMatch(/\n {2}m\/\w+\.bin \(krypterad anteckning\)/);
    expect(stdout).not.toMatch(/\n {2}(?!m\/)\S/);
    expect(places()).toEqual(before);
    const renewed = fingerprint(site.out);
    rmSync(join(site.folder, 'cache'), { recursive: true });
    expect((await build()).status).toBe(0);
    expect(fingerprint(site.out)).toBe(renewed);
    expect(places()).not.toEqual(before);
  });
});
