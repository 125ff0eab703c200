import { describe, expect, test } from 'vitest';
import type { PublicPost } from '../../../../src/build/public-site.ts';
import { authorLine } from '../../../../src/components/posts/author-line.ts';
import { pageContents } from '../../../../src/components/site/page-contents.ts';
import {
  archivePages,
  betweenOthers,
  kindsApart,
} from '../../../../src/components/posts/post-archive.ts';
import { sv } from '../../../../src/locales/sv.ts';

function posts(...kinds: PublicPost['kind'][]): PublicPost[] {
  const empty = { date: null, author: null, role: null, summary: null, html: '', changed: null };
  return kinds.map((kind, index) => ({ ...empty, kind, slug: `p${String(index)}`, title: 'x' }));
}

const pathsOf = (of: PublicPost[], size: number): (string | undefined)[] =>
  archivePages(of, sv.subAddresses, size).map(({ path }) => path);

describe('the archive of posts', () => {
  test('is one page, also where there is nothing to show', () => {
    expect(pathsOf([], 2)).toEqual([undefined]);
    expect(pathsOf(posts('film', 'column'), 2)).toEqual([undefined]);
  });

  test('has further pages, and pages of each kind, once all do not fit on one', () => {
    const all = posts('film', 'column', 'column', 'column', 'film');
    expect(pathsOf(all, 2)).toEqual([
      undefined,
      'sida/2',
      'sida/3',
      'typ/filmer',
      'typ/kronikor',
      'typ/kronikor/sida/2',
    ]);
    const slugs = archivePages(all, sv.subAddresses, 2).map(({ sheet }) =>
      sheet.items.map(({ slug }) => slug).join(' '),
    );
    expect(slugs).toEqual(['p0 p1', 'p2 p3', 'p4', 'p0 p4', 'p1 p2', 'p3']);
  });

  test('is not parted by kind where all are of one', () => {
    expect(kindsApart(posts('film', 'film', 'film'), 2)).toEqual([]);
  });

  test('leads from each post to the older and the newer one', () => {
    const [newest, between, oldest] = posts('film', 'film', 'film');
    expect(betweenOthers([newest!, between!, oldest!])).toEqual([
      { post: newest, newer: null, older: between },
      { post: between, newer: newest, older: oldest },
      { post: oldest, newer: between, older: null },
    ]);
  });
});

test.each([
  ['Kim Holm', 'ordförande', 'Av Kim Holm, ordförande'],
  ['Kim Holm', null, 'Av Kim Holm'],
  [null, 'ordförande', 'Av ordförande'],
  [null, null, ''],
])('%s, %s', (author, role, line) => {
  expect(authorLine({ author, role }, 'Av')).toBe(line);
});

describe('the contents of a page', () => {
  const headings = ['a', 'b', 'c', 'd'].map((id) => ({ id, text: id }));
  const page = { slug: 'om', title: 'Om', summary: null, changed: null };

  test('are listed where it is long and has many sections', () => {
    const html = `<p>${'ord '.repeat(300)}</p>`;
    expect(pageContents({ ...page, headings, html })).toEqual(headings);
    expect(pageContents({ ...page, headings: headings.slice(1), html })).toEqual([]);
  });

  test('are left out where it is short, however much markup it has', () => {
    const html = '<p class="a-long-name-of-a-class">a</p>'.repeat(50);
    expect(pageContents({ ...page, headings, html })).toEqual([]);
  });
});
