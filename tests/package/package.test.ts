import { once } from 'node:events';
import { spawn } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CHROMIUM_FLAGS } from '../browser/chromium-flags.ts';
import { ensureBrowser } from '../browser/find-browser.ts';
import { thisMachine } from '../browser/this-machine.ts';
import { ROOT, runNode, type Outcome } from '../run-command.ts';
import { environment, filesIn, installNetwork, run, type Network } from './network.ts';

let network: Network;
/** Of the member of the network's site. */
let passphrase = '';
beforeAll(async () => (network = await installNetwork()));
afterAll(() => network.remove());

const path = (...names: string[]): string => join(network.folder, ...names);

test('an empty folder becomes a network, which is checked and built', async () => {
  const begun = await network.npm(['exec', '--', 'traff', 'init']);
  expect(begun).toMatchObject({ status: 0 });
  expect(await network.npm(['run', 'check'])).toMatchObject({ status: 0 });
  expect(await network.npm(['run', 'build'])).toMatchObject({ status: 0 });
  expect(readdirSync(path('dist'))).toContain('index.html');
  const again = await network.npm(['exec', '--', 'traff', 'init']);
  expect(again).toMatchObject({ status: 1, stdout: '' });
});

test('npm ci, which publishing begins with, finds the same again', async () => {
  const before = readFileSync(path('package-lock.json'), 'utf8');
  expect(await network.npm(['ci', '--prefer-offline'])).toMatchObject({ status: 0 });
  expect(readFileSync(path('package-lock.json'), 'utf8')).toBe(before);
});

test('the same notes and key give the bytes that the project itself makes of them', async () => {
  rmSync(path('content'), { recursive: true });
  cpSync(join(ROOT, 'tests/fixtures/site'), path('content'), { recursive: true });
  cpSync(join(ROOT, 'tests/fixtures/english/public'), path('content', 'public'), {
    recursive: true,
  });
  const added = await network.npm(['run', 'members', '--', 'add', 'Prov']);
  expect(added).toMatchObject({ status: 0 });
  passphrase = /Lösenfras \([^)]*\): (\S+)/.exec(added.stdout)?.[1] ?? '';
  expect(statSync(path('.env')).mode & 0o077).toBe(0);
  expect(await network.npm(['run', 'build'])).toMatchObject({ status: 0 });
  const key = readFileSync(path('.env'), 'utf8').trim().replace('TRAFF_KEY=', '');
  const own = ['scripts/build.ts', '--content', path('content'), '--out', path('own')];
  expect(await runNode(own, { TRAFF_KEY: key })).toMatchObject({ status: 0 });
  const [here, there] = [filesIn(path('own')), filesIn(path('dist'))];
  expect(here.size).toBeGreaterThan(100);
  expect([...there.keys()]).toEqual([...here.keys()]);
  const different = [...here].filter(([name, bytes]) => there.get(name)?.equals(bytes) !== true);
  expect(different.map(([name]) => name)).toEqual([]);
});

/** Starts a command that goes on, and gives the address it tells. */
async function serving(args: string[]): Promise<{ url: string; end: () => Promise<void> }> {
  const child = spawn(process.execPath, [network.traff, ...args], {
    cwd: network.folder,
    env: environment({}),
  });
  const ended = once(child, 'exit');
  let said = '';
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (text: Buffer): void => {
      said += text.toString();
      const found = /http:\/\/localhost:\d+\S*\//.exec(said)?.[0];
      if (found !== undefined) resolve(found);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    void ended.then(() => reject(new Error(said)));
  });
  const end = async (): Promise<void> => {
    child.kill('SIGINT');
    await ended;
  };
  return { url, end };
}

/** Visits what a command serves, and tells what was missing there. */
async function visiting(
  args: string[],
  visit: (page: Page, url: string) => Promise<void>,
): Promise<string[]> {
  const { url, end } = await serving([...args, '--port', '0']);
  const executablePath = ensureBrowser(thisMachine);
  const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
  try {
    const page = await browser.newPage({ locale: 'sv-SE' });
    page.setDefaultTimeout(120_000);
    const missing: string[] = [];
    page.on('pageerror', ({ message }) => missing.push(message));
    page.on('response', (answer) => {
      if (answer.status() >= 400) missing.push(answer.url());
    });
    await visit(page, url);
    return missing;
  } finally {
    await browser.close();
    await end();
  }
}

const NOTES = 'Arbetslaget kallade upplägget';

test('traff start serves the site, which a member unlocks, with the icon of the network', async () => {
  const missing = await visiting(['start'], async (page, url) => {
    await page.goto(`${url}medlemmar/traffar/2024-03-13/`);
    expect(await page.locator('img.mark').getAttribute('src')).toBe('/favicon.svg');
    await page.locator('input[type=password]').fill(passphrase);
    await page.keyboard.press('Enter');
    await page.getByText(NOTES).waitFor();
  });
  expect(missing).toEqual([]);
});

test('traff dev shows a note as a member sees it, and lacks nothing', async () => {
  const missing = await visiting(['dev'], async (page, url) => {
    const icon = await fetch(`${url}favicon.svg`);
    expect(await icon.text()).toBe(readFileSync(path('content/public/favicon.svg'), 'utf8'));
    await page.goto(`${url}traffar/2024-03-13/`);
    await page.locator('#traff-preview').getByRole('radio', { name: 'medlem' }).click();
    await page.getByText(NOTES).waitFor();
  });
  expect(missing).toEqual([]);
});

test('an old Node is told what to install, and stands back for one that is installed', async () => {
  const old = path('old.mjs');
  writeFileSync(old, "Object.defineProperty(process.versions, 'node', { value: '20.1.0' });\n");
  const traff = (...args: string[]): Promise<Outcome> => {
    const all = ['--import', pathToFileURL(old).href, network.traff, ...args];
    return run(process.execPath, all, network.folder);
  };
  const check = (): Promise<Outcome> => traff('check', '--format', 'json');
  const told = await check();
  expect(told).toMatchObject({ status: 1, stdout: '' });
  expect(told.stderr).toMatch(/behöver Node\.js [\d.]+ eller nyare.*20\.1\.0/);
  expect((await traff('init', '--language', 'en')).stderr).toContain('needs Node.js');
  const bin = path('node_modules', 'node', 'bin');
  mkdirSync(bin, { recursive: true });
  symlinkSync(process.execPath, join(bin, 'node'));
  const manifest = { version: process.versions.node, bin: { node: 'bin/node' } };
  writeFileSync(join(bin, '..', 'package.json'), JSON.stringify(manifest));
  const checked = await check();
  expect(checked.status).toBe(0);
  expect(JSON.parse(checked.stdout)).toBeInstanceOf(Array);
});
