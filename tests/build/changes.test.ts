import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { SiteChanges } from '../../src/build/report/changes.ts';
import { createPublishedSite, type FixtureSite } from '../fixture-site.ts';
import { runNode } from '../run-command.ts';
import { readOutput } from './output.ts';
import { sealedRoutes } from './sealed-routes.ts';
import { SECRETS } from './secrets.ts';

interface Published {
  files: Map<string, Buffer>;
  /** What the sealed files are, by path. */
  routes: Map<string, string>;
}

let site: FixtureSite;
let published: Published;

beforeAll(async () => {
  site = createPublishedSite(inject('access'));
  published = await read();
});
afterAll(() => site.remove());

/** @returns what `--changes` printed */
async function build(env: NodeJS.ProcessEnv = {}): Promise<string> {
  const command = [...site.command, '--changes'];
  const outcome = await runNode(command, { TRAFF_KEY: site.key, ...env });
  expect(outcome).toMatchObject({ status: 0, stderr: '' });
  published = await read();
  return outcome.stdout;
}

const read = async (): Promise<Published> => ({
  files: readOutput(site.out),
  routes: await sealedRoutes(site),
});

/** Builds upon what is published. What differs: of what is open the paths, else the routes. */
async function rebuild(env?: NodeJS.ProcessEnv): Promise<SiteChanges> {
  const before = published;
  const stdout = await build(env);
  console.log(stdout);
  for (const secret of SECRETS) expect(stdout.toLowerCase()).not.toContain(secret);
  const [old, now] = [before.files, published.files];
  const same = (path: string): boolean => old.get(path)!.equals(now.get(path)!);
  const added = [...now.keys()].filter((path) => !old.has(path));
  const changed = [...now.keys()].filter((path) => old.has(path) && !same(path));
  const removed = [...old.keys()].filter((path) => !now.has(path));
  expect(printedCounts(stdout)).toEqual([added.length, changed.length, removed.length]);
  const kinds = (paths: string[], { routes }: Published): string[] =>
    paths.map((path) => withoutHash(routes.get(path) ?? path)).toSorted();
  return {
    added: kinds(added, published),
    changed: kinds(changed, published),
    removed: kinds(removed, before),
  };
}

function printedCounts(stdout: string): number[] {
  return ['Nya', 'Ändrade', 'Borttagna'].map((word) =>
    Number(new RegExp(`^${word} filer: (\\d+)$`, 'm').exec(stdout)?.[1] ?? 0),
  );
}

/** @example withoutHash('index/fragment/p0_1a2b3c.pf_fragment') //=> 'index/fragment' */
function withoutHash(path: string): string {
  return path.replace(/(?:\/|pagefind\.)(?:\w+_)?[0-9a-f]{7,}\.(?:pf_(meta)|\w+)$/, '$1');
}

function edit(path: string, from: string, to: string): void {
  const file = join(site.content, path);
  const text = readFileSync(file, 'utf8');
  expect(text).toContain(from);
  writeFileSync(file, text.replace(from, to));
}

const members = (action: string) =>
  runNode(['scripts/members.ts', action, 'Ny', '--content', site.content], { TRAFF_KEY: site.key });
const on = (date: string): NodeJS.ProcessEnv => ({
  SOURCE_DATE_EPOCH: String(Date.parse(`${date}T21:00Z`) / 1000),
});

/** Files named after their content. */
const hashed = (index: 'index' | 'pagefind'): string[] =>
  ['filter', 'fragment', 'index', 'lexicon', 'meta', 'opening'].map((kind) => `${index}/${kind}`);
const NONE: SiteChanges = { added: [], changed: [], removed: [] };

test('a members’ text: its note, and the parts of the index that hold or name its words', async () => {
  edit('meetings/2024-03-13/index.md', 'eftermiddag', 'förmiddag');
  expect(await rebuild()).toEqual({
    added: hashed('index'),
    changed: ['index/pagefind-entry.json', 'note/2024-03-13'],
    removed: hashed('index'),
  });
});

test('a file beside a note: itself, and the note, which tells its size', async () => {
  edit('meetings/2024-03-13/ringrunda.txt', '', 'Tillägg. ');
  const changed = ['file/2024-03-13/ringrunda.txt', 'note/2024-03-13'];
  expect(await rebuild()).toEqual({ ...NONE, changed });
});

test('a new member, on a later day on which no meeting has ended: the lock', async () => {
  await members('add');
  expect(await rebuild(on('2024-05-01'))).toEqual({ ...NONE, changed: ['m/lock.json'] });
});

test('a public summary: the pages, documents, feeds, calendars and indexes that show it', async () => {
  edit('meetings/2024-03-13/index.md', 'utan väntetid.', 'utan kö.');
  const parts = [...hashed('index'), ...hashed('pagefind')];
  expect(await rebuild()).toEqual({
    added: parts,
    changed: [
      'data/traffar.json',
      'index.html',
      'index/pagefind-entry.json',
      'kalender-utan-installda.ics',
      'kalender.ics',
      'note/2024-03-13',
      'pagefind/pagefind-entry.json',
      'rss.xml',
      'start',
      'traffar/2024-03-13.ics',
      'traffar/2024-03-13/index.html',
      'traffar/2024/index.html',
      'traffar/index.html',
      'year/2024',
    ],
    removed: parts,
  });
});

test('the day after a meeting: what tells that it is over', async () => {
  expect(await rebuild(on('2035-05-10'))).toEqual({
    ...NONE,
    changed: [
      'data/traffar.json',
      'index.html',
      'kommuner/eskilstuna/index.html',
      'kommuner/index.html',
      'lan/sodermanland/index.html',
      'personer/lo-framtida/index.html',
      'rss.xml',
      'start',
      'traffar/2024-04-10/index.html',
      'traffar/2035-05-09/index.html',
      'traffar/2035/index.html',
      'traffar/index.html',
    ],
  });
});

test('a member revoked: every sealed file has another name, and nothing that is open changes', async () => {
  const all = [...published.routes.values()].map(withoutHash).toSorted();
  await members('revoke');
  const changes = { added: all, changed: ['m/lock.json'], removed: all };
  expect(await rebuild(on('2035-05-10'))).toEqual(changes);
});
