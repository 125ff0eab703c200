import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { buildOrThrow, createFixtureSite } from '../fixture-site.ts';
import { readLinks, readOutput } from './output.ts';

test('a site under a sub-path links only within it', async () => {
  const site = createFixtureSite(inject('access'));
  onTestFinished(site.remove);
  const yaml = join(site.content, 'site.yaml');
  writeFileSync(
    yaml,
    readFileSync(yaml, 'utf8').replace('prov.example\n', 'prov.example/network/\n'),
  );
  await buildOrThrow(site);
  const files = readOutput(site.out);
  const targets = [...files]
    .filter(([name]) => name.endsWith('.html'))
    .flatMap(([, bytes]) => readLinks(bytes.toString()).targets)
    .filter((target) => target.startsWith('/'));
  expect(targets).toContain('/network/');
  expect(targets.filter((target) => !target.startsWith('/network/'))).toEqual([]);
  expect(files.has('traffar/2024-01-17/index.html')).toBe(true);
  expect(files.has('m/lock.json')).toBe(true);
});
