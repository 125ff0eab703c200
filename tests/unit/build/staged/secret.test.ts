import { expect, it } from 'vitest';
import { formatTraffKey } from '../../../../src/build/members/key.ts';
import { isEnvironmentFile, lineOfKey } from '../../../../src/build/staged/secret.ts';

const key = formatTraffKey(new Uint8Array(32).fill(7));
const bytes = (text: string): Uint8Array => Buffer.from(text);

it.each<[string, Uint8Array, number]>([
  ['the first line', bytes(key), 1],
  ['YAML', bytes(`env:\n  A: 1\n  "TRAFF_KEY": "${key}"\n`), 3],
  ['running text', bytes(`Hej!\r\n\r\nNyckeln är ${key}.`), 3],
  ['a shell', bytes(`#!/bin/sh\nexport TRAFF_KEY='${key}'`), 2],
  ['UTF-16', Buffer.from(`\uFEFF\nTRAFF_KEY=${key}\n`, 'utf16le'), 2],
  ['a key that lost its front', bytes(`\nTRAFF_KEY=${key.slice(12)}`), 2],
  ['a key that lost its end', bytes(`\n\nVad är ${key.slice(0, 40)}?`), 3],
  ['what is no text', Buffer.concat([Buffer.from([0xff, 0, 0xfe]), bytes(key)]), 1],
])('finds a key in %s', (_, file, line) => {
  expect(lineOfKey(file)).toBe(line);
});

it.each([
  'TRAFF_KEY=',
  'TRAFF_KEY=$(cat /srv/traff/the-key-of-the-network)',
  'TRAFF_KEY: ${{ secrets.TRAFF_KEY }}',
  'TRAFF_KEY=… and traff-key-1-…',
  '`traff-key-1-` and 48 characters of base64url',
])('lets a text speak of the key: %s', (text) => {
  expect(lineOfKey(bytes(text))).toBeNull();
});

it('knows files of environment variables by their names', () => {
  const paths = ['.env', 'a b/.env', '.ENV', '.env.local', '.env.production', '.env.example.local'];
  expect(paths.filter((path) => !isEnvironmentFile(path))).toEqual([]);
  const others = ['.env.example', 'x/.env.sample', 'env', 'a.env', '.environment', '.env/readme'];
  expect(others.filter(isEnvironmentFile)).toEqual([]);
});
