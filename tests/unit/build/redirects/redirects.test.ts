import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PublicSite } from '../../../../src/build/public-site.ts';
import { redirectPage } from '../../../../src/build/redirects/redirect-page.ts';
import { formatRedirects } from '../../../../src/build/redirects/redirects-file.ts';
import { redirectFile, writeRedirects } from '../../../../src/build/redirects/write-redirects.ts';
import { en } from '../../../../src/locales/en.ts';
import { sv } from '../../../../src/locales/sv.ts';
import type { Redirect } from '../../../../src/model/redirect.ts';

const site = { name: 'Nät & <verk>', address: 'https://exempel.se/natverk' };
const context = { site, base: '/natverk', locale: sv };
const own: Redirect = { from: '/Gårdar & hus/', to: '/traffar/2024-04-23/#lund' };
const outer: Redirect = { from: '/gammal.php', to: 'https://annan.se/a?b=1&c="\'<#d' };
outer.to = new URL(outer.to).href;

describe('the page at an old address', () => {
  it('leads to the new one, within the path that the site lives under', () => {
    const page = redirectPage(own, context);
    expect(page).toContain('<html lang="sv-SE">');
    expect(page).toContain('content="0; url=/natverk/traffar/2024-04-23/#lund"');
    expect(page).toContain('href="https://exempel.se/natverk/traffar/2024-04-23/">');
    expect(page).toContain('<a href="/natverk/traffar/2024-04-23/#lund">');
    expect(page).toContain('<title>Sidan har flyttat – Nät &amp; &lt;verk&gt;</title>');
    expect(page).toContain('<meta name="robots" content="noindex">');
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/<script|<style|style=/);
  });

  it('names no address of its own where the site has none', () => {
    const local = { ...context, site: { ...site, address: 'http://localhost:4321' } };
    expect(redirectPage(own, local)).not.toContain('canonical');
    expect(redirectPage(own, { ...context, locale: en })).toContain('This page has moved');
  });

  it('is valid, whatever it leads to', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard'] });
    for (const redirect of [own, outer]) {
      const report = await validator.validateString(redirectPage(redirect, context));
      expect(report.results.flatMap(({ messages }) => messages)).toEqual([]);
    }
  });
});

describe('the rules for hosts', () => {
  it('have a line for each, and nothing that a line could be broken by', () => {
    expect(formatRedirects([own, outer], '/natverk')).toBe(
      '/natverk/G%C3%A5rdar%20&%20hus/ /natverk/traffar/2024-04-23/#lund 301\n' +
        '/natverk/gammal.php https://annan.se/a?b=1&c=%22%27%3C#d 301\n',
    );
  });
});

describe('the files', () => {
  let stage: string;
  const write = (redirects: Redirect[]): void => {
    const publicSite = { site: { ...site, locale: 'sv', redirects }, base: '/natverk' };
    writeRedirects(publicSite as unknown as PublicSite, stage);
  };
  const stored = (path: string): string => readFileSync(join(stage, path), 'utf8');

  beforeEach(() => {
    stage = mkdtempSync(join(tmpdir(), 'traff-redirects-'));
  });
  afterEach(() => {
    rmSync(stage, { recursive: true });
  });

  it.each([
    ['/a/b/', 'a/b/index.html'],
    ['/gammal.html', 'gammal.html'],
    ['/a/GAMMAL.HTM', 'a/GAMMAL.HTM'],
    ['/gammal.php', 'gammal.php/index.html'],
    ['/plan.pdf', 'plan.pdf/index.html'],
  ])('%s is %s', (from, file) => {
    expect(redirectFile(from)).toBe(file);
  });

  it('are pages, and the rules before those that are there already', () => {
    writeFileSync(join(stage, '_redirects'), '/x /y 302\n');
    write([own, outer]);
    expect(stored('Gårdar & hus/index.html')).toContain('http-equiv="refresh"');
    expect(stored('gammal.php/index.html')).toContain('http-equiv="refresh"');
    expect(
      stored('_redirects')
        .split('\n')
        .map((line) => line.slice(-3)),
    ).toEqual(['301', '301', '302', '']);
  });

  it('are none where there are no old addresses', () => {
    write([]);
    expect(existsSync(join(stage, '_redirects'))).toBe(false);
  });

  it('replace nothing', () => {
    mkdirSync(join(stage, 'finns'));
    writeFileSync(join(stage, 'finns/index.html'), 'sidan');
    writeFileSync(join(stage, 'fil'), 'filen');
    for (const from of ['/finns/', '/fil/', '/fil/under/'])
      expect(() => {
        write([{ from, to: '/' }]);
      }).toThrow(`redirect-taken ${from}`);
    expect(stored('finns/index.html') + stored('fil')).toBe('sidanfilen');
  });
});
