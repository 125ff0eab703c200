import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readSite } from '../../../../src/build/read/read-site.ts';

const dir = mkdtempSync(join(tmpdir(), 'traff-read-site-'));
mkdirSync(join(dir, 'news'));
writeFileSync(
  join(dir, 'news/sedan.md'),
  '---\nrubrik: Sedan\npublicera: 2024-05-28\n---\n\nText.\n',
);
afterAll(() => rmSync(dir, { recursive: true }));

const seen = (zone: string, now: string): number => {
  writeFileSync(join(dir, 'site.yaml'), `namn: Nätet\ntidszon: ${zone}\n`);
  const { content, drafts, all } = readSite(dir, new Date(now));
  expect(content.posts.length + drafts.posts.length).toBe(1);
  expect(all.posts).toHaveLength(1);
  return content.posts.length;
};

describe('a text that is put off is seen from midnight where the site is', () => {
  test.each([
    ['Europe/Stockholm', '2024-05-27T21:59:59Z', 0],
    ['Europe/Stockholm', '2024-05-27T22:00:00Z', 1],
    ['America/New_York', '2024-05-28T03:59:59Z', 0],
    ['America/New_York', '2024-05-28T04:00:00Z', 1],
  ])('%s at %s: %i', (zone, now, expected) => {
    expect(seen(zone, now)).toBe(expected);
  });
});
