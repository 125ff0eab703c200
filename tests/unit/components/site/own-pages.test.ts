import { expect, test } from 'vitest';
import type { PublicPage } from '../../../../src/build/public-site.ts';
import { startPage } from '../../../../src/components/site/own-pages.ts';

const start: PublicPage = {
  slug: 'start',
  title: 'Välkommen',
  summary: null,
  html: '<p>Hej.</p>',
  headings: [],
  changed: null,
};

test('the first page has the text of the page for it, or its summary', () => {
  const summed = { ...start, summary: 'Kort.', html: '' };
  expect(startPage([{ ...start, slug: 'om' }, start])).toBe(start);
  expect(startPage([summed])).toBe(summed);
});

test('a page with nothing but a title gives it no text', () => {
  expect(startPage([{ ...start, html: '' }])).toBe(undefined);
});
