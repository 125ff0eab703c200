import { readdirSync, readFileSync, watch, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { createFixtureSite, type FixtureSite } from '../fixture-site.ts';
import { ROOT, runNode, startNode } from '../run-command.ts';
import { fingerprint, readOutput } from './output.ts';
import { ASTRO_BUILD, copyProject, PROJECT_ENTRIES } from './plain-astro.ts';
import { SECRETS } from './secrets.ts';
import { THOROUGH } from './thorough.ts';

const summaries = ['i liten skala', 'i stor skala'] as const;

interface Command {
  args: string[];
  cwd: string;
}

/**
 * Each command with the shares of its time after which it is killed, and the changes beside the
 * output at which it is.
 */
const commands: [string, (site: FixtureSite) => Command, number[], number[]][] = [
  [
    'npm run build',
    ({ command }) => ({ args: command, cwd: ROOT }),
    THOROUGH ? [0.2, 0.4, 0.6, 0.8, 0.9, 0.95, 0.98] : [0.9],
    THOROUGH ? [1, 2, 3] : [2],
  ],
  [
    'astro build',
    (site) => {
      copyProject(site);
      return { args: ASTRO_BUILD, cwd: site.folder };
    },
    [0.4, 0.9],
    [1, 2, 3],
  ],
];

/** Builds are reproducible, by either command, so each of the two sites is known by its fingerprint. */
const whole = new Map<string, string>();

/** Both commands publish by the same code, so the slower one is for `npm run attack`. */
const tried = THOROUGH ? commands : commands.slice(0, 1);

describe.each(tried)('%s, killed', (_, commandOf, shares, counts) => {
  let site: FixtureSite;
  let command: Command;
  /** Milliseconds that a whole build takes. */
  let duration: number;

  beforeAll(async () => {
    site = createFixtureSite(inject('access'));
    command = commandOf(site);
    const unknown = whole.size === 0 ? summaries : summaries.slice(1);
    for (const summary of unknown) {
      write(summary);
      const start = performance.now();
      const { status, stderr } = await runNode(command.args, key(), command.cwd);
      if (status !== 0) throw new Error(stderr);
      duration = performance.now() - start;
      whole.set(fingerprint(site.out), summary);
    }
    expect(whole.size).toBe(2);
  });
  afterAll(() => site.remove());

  const key = (): NodeJS.ProcessEnv => ({ TRAFF_KEY: site.key });

  function write(summary: string): void {
    const file = join(site.content, 'meetings', '2024-01-17.md');
    writeFileSync(file, readFileSync(file, 'utf8').replace(/i (?:liten|stor) skala/, summary));
  }

  /** Builds the site that is not published now, and kills the build when `moment` comes. */
  async function killAt(moment: () => Promise<unknown>): Promise<void> {
    const published = whole.get(fingerprint(site.out));
    write(summaries.find((summary) => summary !== published)!);
    const due = moment();
    const child = startNode(command.args, key(), command.cwd);
    const ended = new Promise((resolve) => child.once('close', resolve));
    await Promise.race([due, ended]);
    child.kill('SIGKILL');
    await ended;
  }

  function expectWhole(): void {
    expect([...whole.keys()]).toContain(fingerprint(site.out));
    const beside = readdirSync(site.folder).filter((name) => name.includes('dist'));
    const files = beside.flatMap((name) => [...readOutput(join(site.folder, name))]);
    for (const [name, bytes] of files) {
      const text = `${name}\n${bytes.toString()}`.toLowerCase();
      expect(SECRETS.filter((secret) => text.includes(secret))).toEqual([]);
    }
  }

  test.each(shares)('after %d of its time: the old site or the new one, whole', async (share) => {
    await killAt(() => wait(share * duration));
    expectWhole();
  });

  test.each(counts)('at change %d beside the output: one of them, whole', async (count) => {
    await killAt(() => changes(site.folder, count));
    expectWhole();
  });

  test('the next build succeeds and clears away what was left', async () => {
    const { status } = await runNode(command.args, key(), command.cwd);
    expect(status).toBe(0);
    expectWhole();
    const beside = readdirSync(site.folder).filter((name) => !PROJECT_ENTRIES.includes(name));
    expect(beside).toEqual(['dist']);
  });
});

/** Waits for so many changes in a folder. */
function changes(dir: string, count: number): Promise<void> {
  return new Promise((resolve) => {
    let seen = 0;
    const watcher = watch(dir, () => {
      if (++seen < count) return;
      watcher.close();
      resolve();
    });
  });
}
