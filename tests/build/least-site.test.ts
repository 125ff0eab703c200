import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runNode, type Outcome } from '../run-command.ts';
import { readLinks, readOutput } from './output.ts';

const folder = mkdtempSync(join(tmpdir(), 'traff-least-'));
const content = join(folder, 'content');
const out = join(folder, 'dist');

let outcome: Outcome;
let pages: Map<string, string>;

beforeAll(async () => {
  mkdirSync(join(content, 'meetings'), { recursive: true });
  writeFileSync(join(content, 'site.yaml'), 'namn: Minsta nätverket\n');
  const note = '---\ndatum: 2024-01-17\nåtkomst: öppen\n---\nAlla <script>alert(1)</script> får.\n';
  writeFileSync(join(content, 'meetings', '2024-01-17.md'), note);
  outcome = await runNode(['scripts/build.ts', '--content', content, '--out', out]);
  const html = [...readOutput(out)].filter(([name]) => name.endsWith('.html'));
  pages = new Map(html.map(([name, bytes]) => [name, bytes.toString()]));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('a name and one open meeting are a site', () => {
  expect(outcome.status).toBe(0);
  expect([...pages.keys()]).toContain('traffar/2024-01-17/index.html');
});

test('what can be built but is not as written is said on standard error', () => {
  const place = join(content, 'meetings', '2024-01-17.md');
  expect(outcome.stderr).toContain(`${place}:5:6 raw-html  `);
  expect(outcome.stdout).not.toContain('raw-html');
  expect([...pages.values()].join('')).not.toContain('alert(1)');
});

test('nothing is linked that the site does not have', () => {
  const targets = [...pages.values()].flatMap((html) => readLinks(html).targets);
  const paths = targets.filter((target) => target.startsWith('/') && target.endsWith('/'));
  expect(paths).toContain('/traffar/2024-01-17/');
  expect(paths.filter((path) => !pages.has(`${path.slice(1)}index.html`))).toEqual([]);
  expect(targets).not.toContain('mailto:');
  expect([...pages.values()].filter((html) => html.includes('localhost'))).toEqual([]);
});

test('there is no page of what nobody has presented', () => {
  const sections = [...pages.keys()].map((path) => path.split('/')[0]);
  expect(sections).toContain('traffar');
  for (const section of ['kommuner', 'lan', 'organisationer', 'amnen', 'personer'])
    expect(sections).not.toContain(section);
});

test('there is no list of no posts', () => {
  expect(pages.get('nyheter/index.html')).toMatch(/Inget är publicerat än/);
  expect(pages.get('nyheter/index.html')).not.toContain('post-list');
});

test('a year of one meeting has no order to tell of', () => {
  expect(pages.get('traffar/2024/index.html')).toMatch(/>1.träff\.</u);
});

test('a sentence and the link after it are apart', () => {
  expect(pages.get('sok/index.html')).toMatch(/hittar du allt under\s+<a /);
});
