import { describe, expect, test } from 'vitest';
import { formatHeaders, headersFor } from '../../../../src/build/headers/headers-file.ts';
import { siteRules } from '../../../../src/build/headers/site-rules.ts';
import { en } from '../../../../src/locales/en.ts';
import { sv } from '../../../../src/locales/sv.ts';
import { pagePolicy, policyHeaders } from '../../../../src/build/security-policy.ts';

const places = [
  ...['index.html', 'favicon.svg', 'traffar/*', 'medlemmar/*', 'pagefind/pagefind.js'],
  ...['kalender.ics', 'data/*'],
];

/** How long each address is kept, in words of `Cache-Control`. */
const kept: Record<string, RegExp> = {
  '/': /^no-cache$/,
  '/index.html': /^no-cache$/,
  '/favicon.svg': /^no-cache$/,
  '/traffar/': /^no-cache$/,
  '/traffar/2024-04-10/plan.pdf': /^no-cache$/,
  '/medlemmar/traffar/2024-04-10/': /^no-cache$/,
  '/m/lock.json': /^no-cache$/,
  '/m/0123456789abcdef0123456789abcdef.bin': /^no-cache$/,
  '/_astro/members.B1_CT2CE.js': /^public, max-age=31536000, immutable$/,
  '/_social/traffar/2024-04-23.1k3x9qd.png': /^public, max-age=31536000, immutable$/,
  '/_astro/kdf-worker-CLzGY0Qd.js': /^public, max-age=31536000, immutable$/,
  '/pagefind/pagefind.js': /^no-cache$/,
  '/pagefind/pagefind.4c0927431c.pf_meta': /^public, max-age=604800$/,
  '/pagefind/index/zxx_19d54c1.pf_index': /^public, max-age=604800$/,
  '/pagefind/fragment/p20240123_6d55997a0f.pf_fragment': /^public, max-age=604800$/,
  '/pagefind/filter/43778b34ee.pf_filter': /^public, max-age=604800$/,
  '/pagefind/lexicon/0a778b34ee.traff_lex': /^public, max-age=604800$/,
};

/** Netlify's own matching is wider: it knows no case, and takes a folder's name as a beginning. */
function fitsOnNetlify(path: string, address: string): boolean {
  const parts = path.split('/').filter((part) => part !== '');
  const source = parts.map((part) =>
    part === '*' ? '?(.*)' : part.replaceAll('.', '\\.').replaceAll('*', '(.*)'),
  );
  return new RegExp(`^/${source.join('/')}/?$`, 'i').test(address);
}

describe.each(['', '/network'])('under "%s"', (base) => {
  const rules = siteRules(base, places);

  test.each(Object.entries(kept))('%s is kept as it should be', (address, expected) => {
    expect(headersFor(rules, base + address)['Cache-Control']).toMatch(expected);
  });

  test.each(Object.keys(kept))('%s is told no two things by any host', (address) => {
    const fitting = rules.filter(({ path }) => fitsOnNetlify(path, base + address));
    const values = fitting.flatMap(({ headers }) => headers['Cache-Control'] ?? []);
    expect(new Set(values).size).toBe(1);
    const others = fitting.flatMap(({ headers }) => Object.keys(headers));
    expect(others.filter((name) => name !== 'Cache-Control')).toEqual(Object.keys(policyHeaders));
  });

  test.each(['/', '/nothing/here', '/m/lock.json'])('%s is under the policy', (address) => {
    expect(headersFor(rules, base + address)).toMatchObject(policyHeaders);
  });
});

test('calendars say which characters they are written in, and data may be read by any site', () => {
  for (const base of ['', '/network']) {
    const rules = siteRules(base, places);
    for (const calendar of ['kalender.ics', 'traffar/2024-04-10.ics'])
      expect(headersFor(rules, `${base}/${calendar}`)).toMatchObject({
        'Content-Type': 'text/calendar; charset=utf-8',
        'Cache-Control': 'no-cache',
      });
    for (const { files } of [sv, en])
      for (const file of [files.data, files.dataSchema])
        expect(headersFor(rules, `${base}/${file}`)).toMatchObject({
          'Access-Control-Allow-Origin': '*',
          'Cache-Control': 'no-cache',
        });
    const others = rules.filter(({ path }) => !path.endsWith('/data/*'));
    expect(others.flatMap(({ headers }) => Object.keys(headers))).not.toContain(
      'Access-Control-Allow-Origin',
    );
  }
});

test('a site under a path says nothing of its neighbours', () => {
  const rules = siteRules('/network', places);
  expect(headersFor(rules, '/')).toEqual({});
  expect(headersFor(rules, '/networks/')).toEqual({});
});

test('hosts can read it: a hundred rules at most, one star a path, lines of 2,000 characters', () => {
  const rules = siteRules('/network', places);
  expect(rules.length).toBeLessThanOrEqual(100);
  expect(rules.filter(({ path }) => path.split('*').length > 2)).toEqual([]);
  expect(new Set(rules.map(({ path }) => path)).size).toBe(rules.length);
  const lines = formatHeaders(rules).split('\n');
  expect(lines.filter((line) => line.length > 2000)).toEqual([]);
});

test('the header says what a page says, and who may show it in a frame', () => {
  const header = policyHeaders['Content-Security-Policy'];
  expect(header).toBe(`${pagePolicy.content}; frame-ancestors 'none'`);
  expect(policyHeaders['Referrer-Policy']).toBe(pagePolicy.referrer);
});
