import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serve, type Serving } from '../../src/build/serve/serve.ts';
import { attempts, markup, tryCode, watch } from './attempts.ts';
import { serveElsewhere, type Elsewhere } from './elsewhere.ts';
import { useBrowser, type Visit } from './harness.ts';
import { NOTE, shown, START, submit } from './members-visit.ts';

/** Pages that an attacker got markup into. */
const PUBLIC = '/traffar/2024-01-17/';
const MEMBERS = NOTE;

const open = useBrowser();
const folder = mkdtempSync(join(tmpdir(), 'traff-attacked-'));
const hosts: Record<string, Serving> = {};
let elsewhere: Elsewhere;

/** The same site as two hosts serve it: one that reads `_headers`, and one that does not. */
beforeAll(async () => {
  elsewhere = await serveElsewhere();
  for (const name of ['with headers', 'without headers']) {
    const out = join(folder, name);
    cpSync(inject('out'), out, { recursive: true });
    if (name === 'without headers') rmSync(join(out, '_headers'));
    for (const path of [PUBLIC, MEMBERS]) attack(join(out, path, 'index.html'));
    hosts[name] = await serve(out, { port: 0, base: '' });
  }
});
afterAll(async () => {
  await Promise.all([elsewhere, ...Object.values(hosts)].map((server) => server.close()));
  rmSync(folder, { recursive: true });
});

function attack(file: string): void {
  const html = readFileSync(file, 'utf8');
  writeFileSync(
    file,
    html.replace('</main>', () => `${markup(elsewhere.url)}</main>`),
  );
}

async function visit(host: string, path: string, options?: BrowserContextOptions): Promise<Visit> {
  const visited = await open('/404.html', options);
  await watch(visited.page);
  elsewhere.asked.length = 0;
  visited.errors.length = 0;
  await visited.page.goto(hosts[host]!.url + path.slice(1));
  return visited;
}

/** All of them, by what they stopped. */
const directives = [
  ...['base-uri', 'connect-src', 'form-action', 'frame-src', 'img-src', 'media-src', 'object-src'],
  ...['require-trusted-types-for', 'script-src-attr', 'script-src-elem'],
  ...['style-src-attr', 'style-src-elem', 'trusted-types'],
];

test('without the policy, each attempt would succeed', async () => {
  const { page } = await visit('with headers', PUBLIC, { bypassCSP: true });
  expect((await tryCode(page, elsewhere.url)).ran).toEqual(attempts.running.toSorted());
  // And more: with the attacker's `base`, the site's own scripts come from there too.
  await expect.poll(() => elsewhere.asked).toEqual(expect.arrayContaining(attempts.asking));
});

describe.each(['with headers', 'without headers'])('%s', (host) => {
  test('nothing foreign runs or leaves on a public page', async () => {
    const { page } = await visit(host, PUBLIC);
    expect(await tryCode(page, elsewhere.url)).toEqual({ ran: [], stoppedBy: directives });
    expect(elsewhere.asked).toEqual([]);
  });

  test('nothing foreign runs or leaves on an unlocked members’ page', async () => {
    const { page } = await visit(host, MEMBERS);
    await submit(page, inject('passphrase'));
    await shown(page);
    expect(await tryCode(page, elsewhere.url)).toEqual({ ran: [], stoppedBy: directives });
    expect(elsewhere.asked).toEqual([]);
  });

  test('a link away does not tell where it was followed', async () => {
    const { page } = await visit(host, PUBLIC);
    await page.evaluate((to) => (location.href = `${to}/away`), elsewhere.url);
    await page.waitForURL('**/away');
    // A browser may ask for an icon afterwards.
    expect(elsewhere.referrers[elsewhere.asked.lastIndexOf('away')]).toBeNull();
  });

  test('the site does what it does, and nothing of it is stopped', async () => {
    const { page, errors } = await visit(host, '/');
    await page.getByText('Nästa träff', { exact: true }).waitFor();
    await page.goto(`${hosts[host]!.url}sok/#q=mottagning`);
    await page.locator('.search-result').first().waitFor();
    await page.goto(`${hosts[host]!.url.slice(0, -1)}${START}sok/#q=mottagning`);
    await submit(page, inject('passphrase'));
    await page.locator('.search-result').first().waitFor();
    expect(errors).toEqual([]);
  });
});
