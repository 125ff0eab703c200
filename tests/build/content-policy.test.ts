import type { Element, Root } from 'hast';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { headersFor, parseHeaders } from '../../src/build/headers/headers-file.ts';
import { pagePolicy } from '../../src/build/security-policy.ts';
import {
  buildOrThrow,
  createFixtureSite,
  createPublishedSite,
  type FixtureSite,
} from '../fixture-site.ts';
import { ROOT, startNode } from '../run-command.ts';
import { readOutput } from './output.ts';

/** A change to what is public, and to what is for members. */
async function changed(site: FixtureSite): Promise<void> {
  const note = join(site.content, 'meetings', '2024-01-17.md');
  const text = readFileSync(note, 'utf8');
  writeFileSync(note, `${text.replace('Lund', 'Umeå')}\nEn rad till.\n`);
  await buildOrThrow(site);
}

async function underPath(site: FixtureSite): Promise<void> {
  const yaml = join(site.content, 'site.yaml');
  const text = readFileSync(yaml, 'utf8');
  writeFileSync(yaml, text.replace('prov.example\n', 'prov.example/network/\n'));
  await buildOrThrow(site);
}

/** `npm start` without a key, until it says where it serves. */
async function demonstration({ folder, content, out }: FixtureSite): Promise<void> {
  const start = join(ROOT, 'scripts', 'start.ts');
  const args = [start, '--content', content, '--out', out, '--port', '0'];
  const child = startNode(args, {}, folder);
  await new Promise((served, failed) => {
    child.stdout?.once('data', served);
    child.once('close', failed);
  });
  child.kill();
}

const builds = {
  'a site': { base: '', build: () => undefined },
  'the site after a change': { base: '', build: changed },
  'a site under a path': { base: '/network', build: underPath },
  'a demonstration': { base: '', build: demonstration },
};
const outputs: Record<string, Map<string, Buffer>> = {};
const sites: FixtureSite[] = [];

beforeAll(async () => {
  for (const [name, { build }] of Object.entries(builds)) {
    const make = name === 'a site' ? createPublishedSite : createFixtureSite;
    const site = make(inject('access'));
    sites.push(site);
    await build(site);
    outputs[name] = readOutput(site.out);
  }
});
afterAll(() => {
  for (const site of sites) site.remove();
});

function filesOf(name: string, ending: string): [string, string][] {
  const files = [...outputs[name]!].filter(([file]) => file.endsWith(ending));
  expect(files.length).toBeGreaterThan(0);
  return files.map(([file, bytes]) => [file, bytes.toString()]);
}

function elementsOf(html: string): Element[] {
  const elements: Element[] = [];
  const tree: Root = unified().use(rehypeParse).parse(html);
  visit(tree, 'element', (element) => void elements.push(element));
  return elements;
}

/** The pages at old addresses lead on by such an element; nothing else may be one. */
const onward = (name: unknown): string | undefined =>
  String(name) === 'refresh' ? 'refresh' : undefined;

/** What each page of an output has that `pick` finds. */
function found(name: string, pick: (element: Element) => unknown[]): unknown[] {
  return filesOf(name, '.html').flatMap(([file, html]) =>
    elementsOf(html)
      .flatMap(pick)
      .map((each) => [file, each]),
  );
}

describe.each(Object.entries(builds))('%s', (name, { base }) => {
  test('every page begins with the policy, and has no other', () => {
    for (const [, html] of filesOf(name, '.html')) {
      const elements = elementsOf(html);
      const metas = elements.filter(({ tagName }) => tagName === 'meta');
      const first = elements.slice(elements.findIndex(({ tagName }) => tagName === 'head') + 1);
      expect(first.slice(0, 2)).toEqual(metas.slice(0, 2));
      expect(metas.map(({ properties }) => properties.httpEquiv?.toString())).toEqual([
        undefined,
        'content-security-policy',
        ...metas.slice(2).map(({ properties }) => onward(properties.httpEquiv)),
      ]);
      expect(metas[1]?.properties.content).toBe(pagePolicy.content);
      expect(html).toContain('<meta name="referrer" content="no-referrer">');
    }
  });

  test('no page has anything inline that runs or styles', () => {
    const inline = ({ tagName, properties }: Element): unknown[] => [
      ...(tagName === 'style' ? [tagName] : []),
      ...(tagName === 'script' && properties.src === undefined ? [properties.type] : []),
      ...Object.keys(properties).filter((key) => key === 'style' || /^on/i.test(key)),
      ...Object.values(properties).filter((value) => /^\s*javascript:/i.test(String(value))),
    ];
    const data = found(name, inline).filter((each) =>
      /,application\/(?:ld\+)?json$/.test(String(each)),
    );
    expect(found(name, inline)).toEqual(data);
    expect(data.length).toBeGreaterThan(0);
  });

  test('nothing is loaded from elsewhere', () => {
    const loaded = ({ tagName, properties }: Element): unknown[] => {
      const { src, srcSet, href, data, poster, action } = properties;
      const link = ['a', 'area'].includes(tagName) || String(properties.rel) === 'canonical';
      return [src, srcSet, data, poster, action, link ? undefined : href].filter((each) => each);
    };
    const all = found(name, loaded) as [string, string][];
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter(([, each]) => !each.startsWith(`${base}/`) || each.startsWith('//'))).toEqual(
      [],
    );
    const styles = filesOf(name, '.css').flatMap(
      ([, css]) => css.match(/@import|url\([^)]*\)/g) ?? [],
    );
    expect(styles.length).toBeGreaterThan(0);
    expect(styles.filter((each) => !each.startsWith(`url(${base}/_astro/`))).toEqual([]);
  });

  test('a host is told the policy of every file, and one thing of how long to keep it', () => {
    const rules = parseHeaders(outputs[name]!.get('_headers')!.toString());
    for (const [file, bytes] of outputs[name]!) {
      if (['_headers', '_redirects', '.traff'].includes(file)) continue;
      const headers = headersFor(rules, `${base}/${file.replace(/(^|\/)index\.html$/, '$1')}`);
      expect(headers['Content-Security-Policy']).toMatch(/^[^,]*; frame-ancestors 'none'$/);
      // Old addresses may be many, and hosts read a hundred rules; unasked they ask anew.
      if (bytes.includes('http-equiv="refresh"')) continue;
      expect([file, headers['Cache-Control']]).toEqual([
        file,
        expect.stringMatching(/^(?:no-cache|public, max-age=\d+(?:, immutable)?)$/),
      ]);
    }
  });
});

test('the policy allows no inline code, no eval, and nobody else', () => {
  const sources = pagePolicy.content
    .split('; ')
    .flatMap((directive) => directive.split(' ').slice(1));
  const kinds = ["'none'", "'script'", "'self'", "'wasm-unsafe-eval'", 'blob:', 'traff'];
  expect([...new Set(sources)].sort()).toEqual(kinds);
});

test('what browsers keep without asking has another name when it is another', () => {
  const [before, after] = [outputs['a site']!, outputs['the site after a change']!];
  const rules = parseHeaders(before.get('_headers')!.toString());
  const kept = [...before.keys()].filter((file) =>
    headersFor(rules, `/${file}`)['Cache-Control']?.startsWith('public'),
  );
  const same = kept.filter((file) => after.has(file));
  expect(same.filter((file) => !before.get(file)!.equals(after.get(file)!))).toEqual([]);
  expect(same.length).toBeGreaterThan(0);
  expect(same.length).toBeLessThan(kept.length);
  expect(after.get('_headers')).toEqual(before.get('_headers'));
});
