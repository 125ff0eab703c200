import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { buildOrThrow, createFixtureSite } from '../fixture-site.ts';
import { deadEnd, reachable, readSiteLinks } from './site-links.ts';

test('a site under a sub-path links only within it, and every link leads somewhere', async () => {
  const site = createFixtureSite(inject('access'));
  onTestFinished(site.remove);
  const yaml = join(site.content, 'site.yaml');
  writeFileSync(
    yaml,
    readFileSync(yaml, 'utf8').replace('prov.example\n', 'prov.example/network/\n'),
  );
  await buildOrThrow(site);
  const links = readSiteLinks(site.out, 'https://prov.example/network');
  const all = [...links.naming].flatMap(([from, { targets }]) =>
    targets.map((target) => ({ from, target, why: deadEnd(links, from, target) })),
  );
  expect(all.filter(({ why }) => why !== null)).toEqual([]);
  expect(all.map(({ target }) => target)).toContain('/network/');
  expect(reachable(links).size).toBeGreaterThan(20);
  expect(links.files.has('traffar/2024-01-17/index.html')).toBe(true);
  expect(links.files.has('m/lock.json')).toBe(true);
});
