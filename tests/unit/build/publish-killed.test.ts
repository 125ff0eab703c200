import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const LOOP = fileURLToPath(new URL('publish-loop.ts', import.meta.url));
const [KILLS, FILES] = [20, 25];
const folder = mkdtempSync(join(tmpdir(), 'traff-killed-'));
const left = (): string[] => readdirSync(folder).filter((name) => name.startsWith('.dist.traff-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Runs the loop until its first version is out and some time more, then kills it. */
async function killAfter(milliseconds: number): Promise<void> {
  const child = spawn(process.execPath, [LOOP, folder, String(FILES)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const gone = once(child, 'exit');
  await once(child.stdout, 'data');
  await setTimeout(milliseconds);
  child.kill('SIGKILL');
  await gone;
}

test(`a publishing process killed ${KILLS} times always leaves one whole version`, async () => {
  const versions = new Set<string>();
  let leftovers = 0;
  for (let kill = 0; kill < KILLS; kill++) {
    await killAfter(Math.random() * 25);
    const texts = readdirSync(join(folder, 'dist', 'sub')).map((name) =>
      readFileSync(join(folder, 'dist', 'sub', name), 'utf8'),
    );
    expect(texts).toHaveLength(FILES);
    expect(new Set(texts).size).toBe(1);
    versions.add(texts[0]!);
    leftovers += left().length;
    expect(left().length).toBeLessThanOrEqual(1);
  }
  expect(versions.size).toBe(KILLS);
  console.log(`publish: killed ${KILLS} times, ${leftovers} of them left a sibling behind`);
}, 120_000);
