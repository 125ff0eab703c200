import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { renderHtml } from '../../../../src/build/compose/render-markdown.ts';
import { readSite } from '../../../../src/build/read/read-site.ts';
import { statementPage } from '../../../../src/build/read/statement.ts';
import { en } from '../../../../src/locales/en.ts';
import type { Locale } from '../../../../src/locales/locale.ts';
import { sv } from '../../../../src/locales/sv.ts';
import type { Site } from '../../../../src/model/site.ts';
import { ALONE } from '../../../placement.ts';

const PARTS = { sv: 6, en: 6 };
const site = { name: 'Nät', owner: 'Föreningen', contact: 'hej@exempel.se' } as Site;
const html = (given: Partial<Site>, locale: Locale = sv): string => {
  const page = statementPage({ ...site, ...given }, locale);
  return page === null ? '' : renderHtml(page.tree, ALONE);
};

describe.each([sv, en])('the statement in $code', (locale) => {
  it('has all its parts, and names the site', () => {
    const text = html({}, locale);
    expect(text.match(/<h2/g)).toHaveLength(PARTS[locale.code]);
    for (const each of ['Föreningen', 'Nät', 'WCAG 2.2', 'EN 301 549', 'axe']) {
      expect(text).toContain(each);
    }
    expect(text.match(/mailto:hej@exempel\.se/g)).toHaveLength(2);
    expect(text).not.toMatch(/undefined|null|\{|\}/);
  });

  it('does without an owner and a contact', () => {
    const text = html({ owner: null, contact: '' }, locale);
    expect(text).toContain('Nät');
    expect(text).not.toMatch(/mailto|null|&#x3C;|&lt;/);
  });

  it('takes no name for Markdown', () => {
    for (const name of ['*A* _b_ `c` [d](e)', '<b>f</b> & g', '# h', '1. i', '~~k~~'])
      expect(html({ name, owner: name }, locale)).not.toMatch(
        /<(?:em|code|b|h1|ol|del)>|<a href="e/,
      );
  });
});

it('names the Swedish authority in Swedish alone', () => {
  expect(html({})).toContain('https://www.digg.se/tdosanmalan');
  expect(html({}, en)).not.toMatch(/Digg|Swed|2018:1937/i);
});

describe('a site', () => {
  const dir = mkdtempSync(join(tmpdir(), 'traff-statement-'));
  const titles = (files: Record<string, string>): string[] => {
    for (const [path, text] of Object.entries({ 'site.yaml': 'namn: N\n', ...files })) {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), text);
    }
    return readSite(dir, new Date(0)).content.pages.map(({ slug, title }) => `${slug} ${title}`);
  };
  afterEach(() => {
    rmSync(dir, { recursive: true });
  });

  it('has one without writing it, which it can link to', () => {
    const om = '---\nrubrik: Om\n---\n[Tillgänglighet](/tillganglighet/)\n';
    expect(titles({ 'pages/om.md': om })).toEqual(['om Om', 'tillganglighet Tillgänglighet']);
  });

  it('has its own where it has written one', () => {
    const own = '---\nrubrik: Vår egen\n---\nText.\n';
    expect(titles({ 'pages/tillganglighet.md': own })).toEqual(['tillganglighet Vår egen']);
  });

  it('has one for all beside one for members', () => {
    const closed = '---\nrubrik: Intern\nåtkomst: medlemmar\n---\nText.\n';
    expect(titles({ 'pages/tillganglighet.md': closed })).toEqual([
      'tillganglighet Tillgänglighet',
    ]);
  });
});
