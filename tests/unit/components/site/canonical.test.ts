import { expect, it } from 'vitest';
import { canonicalAddress } from '../../../../src/components/site/canonical.ts';

it('puts the path under the address of the site', () => {
  expect(canonicalAddress('https://x.se', '', '/traffar/')).toBe('https://x.se/traffar/');
  expect(canonicalAddress('https://x.se', '', '/')).toBe('https://x.se/');
});

it('does not repeat the path the site lives under', () => {
  expect(canonicalAddress('https://x.se/network', '/network', '/network/sok/')).toBe(
    'https://x.se/network/sok/',
  );
});

it('ends in a slash except for a file', () => {
  expect(canonicalAddress('https://x.se', '', '/traffar')).toBe('https://x.se/traffar/');
  expect(canonicalAddress('https://x.se', '', '/404.html')).toBe('https://x.se/404.html');
});

it('is not there for a site that has no address of its own yet', () => {
  expect(canonicalAddress('http://localhost:4321', '', '/traffar/')).toBeNull();
});
