import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { startGroup } from '../../engines/webkit/process-group.ts';

/** Writes the id of a child of its own to file descriptor 3, and would stay for ever. */
const PROGRAM = 'sleep 1000 & echo $! >&3; wait';
const FILE = join(import.meta.dirname, '..', '..', 'engines', 'webkit', 'process-group.ts');

const cannotLook =
  !existsSync('/bin/sh') || spawnSync('ps', { stdio: 'ignore' }).error !== undefined;

/** A process that has ended but was not yet taken leave of by its parent is no longer there. */
function isThere(id: string): boolean {
  const { stdout } = spawnSync('ps', ['-o', 'stat=', '-p', id], { encoding: 'utf8' });
  return stdout.trim() !== '' && !stdout.trim().startsWith('Z');
}

test.skipIf(cannotLook)('stopping a program ends what it started', async () => {
  const { channel, stop } = startGroup('/bin/sh', ['-c', PROGRAM], {});
  const [id] = (await once(channel, 'data')) as [Buffer];
  expect(isThere(String(id).trim())).toBe(true);
  await stop();
  await expect.poll(() => isThere(String(id).trim())).toBe(false);
});

test.skipIf(cannotLook)('so does the end of the process that started it', async () => {
  const script = `
    const { startGroup } = await import(${JSON.stringify(pathToFileURL(FILE).href)});
    startGroup('/bin/sh', ['-c', ${JSON.stringify(PROGRAM)}], {}).channel.once('data', (id) => {
      process.stdout.write(id, () => process.kill(process.pid, 'SIGKILL'));
    });
  `;
  const args = ['--input-type=module', '--eval', script];
  const { stdout, signal } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect([signal, stdout.trim()]).toEqual(['SIGKILL', expect.stringMatching(/^\d+$/)]);
  await expect.poll(() => isThere(stdout.trim())).toBe(false);
});
