import { cpSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { createPublishedSite, type FixtureSite } from '../fixture-site.ts';
import { runNode } from '../run-command.ts';
import { readOutput } from './output.ts';
import { ASTRO_BUILD, copyProject } from './plain-astro.ts';

let site: FixtureSite;
let first: Map<string, Buffer>;

beforeAll(() => {
  site = createPublishedSite(inject('access'));
  first = readOutput(site.out);
});
afterAll(() => site.remove());

const changed = (after: Map<string, Buffer>): string[] =>
  [...new Set([...first.keys(), ...after.keys()])].filter(
    (name) => !first.get(name)?.equals(after.get(name) ?? Buffer.alloc(0)),
  );

/**
 * All that may differ between two machines: folders and where they lie, the order and times of
 * files, the clock, the zone and language, the processors and what new files may be read by. A
 * demonstration, built without a key, is not meant: it has another key each time.
 */
test('the same notes and key give the same bytes on another machine, later that day', async () => {
  const content = join(site.folder, 'Ett annat ställe', 'anteckningar');
  const out = join(site.folder, 'Ett annat ställe', 'färdig webb');
  copyBackwards(site.content, content);
  const script = new URL('./other-machine.ts', import.meta.url).href;
  const command = ['scripts/build.ts', '--content', content, '--out', out];
  const { status, stderr } = await runNode(command, {
    TRAFF_KEY: site.key,
    SOURCE_DATE_EPOCH: String(Date.UTC(2024, 3, 30, 21) / 1000),
    NODE_OPTIONS: `--import=${script}`,
    TZ: 'Pacific/Kiritimati',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    UV_THREADPOOL_SIZE: '1',
    RAYON_NUM_THREADS: '1',
    TOKIO_WORKER_THREADS: '1',
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  // What was made in private is for all to read.
  expect(statSync(join(out, 'index.html')).mode & 0o077).toBe(0o044);
  expect(changed(readOutput(out))).toEqual([]);
});

/** Copies files one by one, the last name first, each with a time of its own. */
function copyBackwards(from: string, to: string): void {
  for (const [age, path] of [...readOutput(from).keys()].reverse().entries()) {
    cpSync(join(from, path), join(to, path));
    utimesSync(join(to, path), age * 1000, age * 1000);
  }
}

test('plain astro build gives the same bytes', async () => {
  copyProject(site);
  const { status, stderr } = await runNode(ASTRO_BUILD, { TRAFF_KEY: site.key }, site.folder);
  expect(stderr).toBe('');
  expect(status).toBe(0);
  expect(changed(readOutput(site.out))).toEqual([]);
});
