import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { buildOrThrow, createFixtureSite, type FixtureSite } from '../fixture-site.ts';
import { runNode } from '../run-command.ts';
import { readOutput } from './output.ts';
import { ASTRO_BUILD, copyProject } from './plain-astro.ts';

let site: FixtureSite;
let first: Map<string, Buffer>;

beforeAll(async () => {
  site = createFixtureSite(inject('access'));
  await buildOrThrow(site);
  first = readOutput(site.out);
});
afterAll(() => site.remove());

const changed = (after: Map<string, Buffer>): string[] =>
  [...new Set([...first.keys(), ...after.keys()])].filter(
    (name) => !first.get(name)?.equals(after.get(name) ?? Buffer.alloc(0)),
  );

test('the same notes, key and time give the same bytes, in any time zone', async () => {
  const { status } = await site.build({ TZ: 'Pacific/Kiritimati' });
  expect(status).toBe(0);
  expect(changed(readOutput(site.out))).toEqual([]);
});

test('plain astro build gives the same bytes', async () => {
  copyProject(site);
  const { status, stderr } = await runNode(ASTRO_BUILD, { TRAFF_KEY: site.key }, site.folder);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(changed(readOutput(site.out))).toEqual([]);
});

test('one changed members’ text changes no public page and not the blobs of other notes', async () => {
  const note = join(site.content, 'meetings', '2024-03-13', 'index.md');
  writeFileSync(note, readFileSync(note, 'utf8').replace('eftermiddag', 'förmiddag'));
  await buildOrThrow(site);
  const after = readOutput(site.out);
  const names = changed(after);
  expect(names.length).toBeGreaterThan(0);
  expect(names.filter((name) => !name.startsWith('m/'))).toEqual([]);
  const blobs = [...first.keys()].filter((name) => name.startsWith('m/'));
  expect(names.length).toBeLessThan(blobs.length);
  expect(after.get('m/lock.json')).toEqual(first.get('m/lock.json'));
});
