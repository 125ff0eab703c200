import { describe, expect, test } from 'vitest';
import {
  formatHeaders,
  headersFor,
  parseHeaders,
} from '../../../../src/build/headers/headers-file.ts';

const rules = [
  { path: '/*', headers: { 'X-One': "a 'b': c", 'X-Two': 'd' } },
  { path: '/bilder/:name', headers: { 'Cache-Control': 'no-cache' } },
];

test('what is written is read as the same', () => {
  expect(formatHeaders(rules)).toBe(
    "/*\n  X-One: a 'b': c\n  X-Two: d\n\n/bilder/:name\n  Cache-Control: no-cache\n",
  );
  expect(parseHeaders(formatHeaders(rules))).toEqual(rules);
});

test('what is no path and no header is passed over', () => {
  const text = [
    'X-Lost: no path before it',
    '# a comment: of mine',
    '/a\r',
    '\tX-Kept:  1 \r',
    '  ! X-Removed',
    '  X Spaced: 2',
    '  X-Empty:',
    '  X-Other: å–ä',
    '  : nameless',
    'x-kept: 2',
  ].join('\n');
  expect(parseHeaders(text)).toEqual([{ path: '/a', headers: { 'X-Kept': '1, 2' } }]);
});

describe('the headers of an address', () => {
  const fits = (path: string, address: string): boolean =>
    'X-A' in headersFor([{ path, headers: { 'X-A': '1' } }], address);

  test.each([
    ['/*', '/'],
    ['/*', '/a/b.c'],
    ['/a/*', '/a/'],
    ['/a/*', '/a/b/c'],
    ['/a/*.js', '/a/b/c.js'],
    ['/a/:b/c', '/a/x/c'],
    ['/a', '/a'],
    ['/a.(b)+[c]$', '/a.(b)+[c]$'],
  ])('%s fits %s', (path, address) => {
    expect(fits(path, address)).toBe(true);
  });

  test.each([
    ['/a', '/a/'],
    ['/a', '/A'],
    ['/a', '/b/a'],
    ['/a/*', '/a'],
    ['/a/*', '/ab'],
    ['/a.js', '/aXjs'],
    ['/a/:b/c', '/a/x/y/c'],
    ['/a/:b/c', '/a//c'],
  ])('%s does not fit %s', (path, address) => {
    expect(fits(path, address)).toBe(false);
  });

  test('come from all rules that fit, with a comma between two values', () => {
    const one = { path: '/*', headers: { 'Cache-Control': 'no-cache', 'X-A': '1' } };
    const other = { path: '/a', headers: { 'cache-control': 'no-store', 'X-B': '2' } };
    const both = { 'Cache-Control': 'no-cache, no-store', 'X-A': '1', 'X-B': '2' };
    expect(headersFor([one, other], '/a')).toEqual(both);
    expect(headersFor([one, other], '/b')).toEqual(one.headers);
  });
});
