import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { folderState } from '../../src/build/preview/folder-state.ts';
import { fromBase64url } from '../../src/vault/base64url.ts';
import { blobName, openBlob } from '../../src/vault/blob.ts';
import type { Label } from '../../src/vault/format.ts';
import { deriveKeys } from '../../src/vault/keys.ts';
import { ask, contentCopy, runPreview, visit, type RunningPreview } from '../preview.ts';
import { ROOT } from '../run-command.ts';

const NOTE = 'meetings/2024-01-17.md';
const fixture = join(ROOT, 'tests', 'fixtures', 'site');
const { dir, remove } = contentCopy();
let preview: RunningPreview;

beforeAll(async () => {
  preview = await runPreview(dir);
});

beforeEach(() => {
  rmSync(dir, { recursive: true });
  cpSync(fixture, dir, { recursive: true });
});

afterAll(async () => {
  expect(await preview.stop()).toBe(0);
  remove();
});

const see = (path: string) => visit(preview.origin + path);
const write = (path: string, text: string | Uint8Array): void => {
  mkdirSync(join(dir, path, '..'), { recursive: true });
  writeFileSync(join(dir, path), text);
};
const change = (path: string, from: string | RegExp, to: string): void => {
  write(path, readFileSync(join(dir, path), 'utf8').replace(from, to));
};
const get = (path: string) => ask(preview.origin + path);
const post = (path: string, headers: Record<string, string> = {}) =>
  ask(preview.origin + path, { method: 'POST', headers });
const statusOf = async (path: string): Promise<number> => (await get(path)).status;

describe('a page shows', () => {
  test('what was saved last, and that it is a preview', async () => {
    change(NOTE, /^sammanfattning:.*$/m, 'sammanfattning: Så står det nu.');
    const { status, html, state } = await see('/traffar/2024-01-17/');
    expect(status).toBe(200);
    expect(html).toContain('Så står det nu.');
    expect(html).toContain('Förhandsvisning. Syns bara på den här datorn.');
    expect(state.shows).toBe('all');
  });

  test('how it was before an error, with the error, until that is mended', async () => {
    const right = readFileSync(join(dir, NOTE), 'utf8');
    change(NOTE, 'datum: 2024-01-17', 'datum: 2024-01-71');
    const { status, state } = await see('/traffar/2024-01-17/');
    expect(status).toBe(200);
    expect(state.shows).toBe('stale');
    expect(state.problems.filter(({ severity }) => severity === 'error')).toMatchObject([
      { place: expect.stringContaining(`${NOTE}:2:8`) as string, code: 'date-nonexistent' },
    ]);
    await expect.poll(preview.said, { timeout: 10_000 }).toContain('date-nonexistent');
    write(NOTE, right);
    expect((await see('/')).state).toMatchObject({ shows: 'all', failure: null });
  });

  test('what is added, renamed and removed', async () => {
    write('news/nytt.md', '---\nrubrik: Nytt\n---\n\nEn [bilaga](bilaga.txt).\n');
    write('news/bilaga.txt', 'Bilagan.');
    expect((await see('/nyheter/nytt/')).html).toContain('bilaga.txt');
    expect(await statusOf('/nyheter/nytt/bilaga.txt')).toBe(200);
    renameSync(join(dir, 'news/nytt.md'), join(dir, 'news/nyare.md'));
    expect((await see('/nyheter/nytt/')).status).toBe(404);
    expect((await see('/nyheter/nyare/')).status).toBe(200);
    rmSync(join(dir, 'news/nyare.md'));
    rmSync(join(dir, 'news/bilaga.txt'));
    expect((await see('/nyheter/nyare/')).status).toBe(404);
    expect(await statusOf('/nyheter/nytt/bilaga.txt')).toBe(404);
  });

  test('what machines read of what was saved last', async () => {
    change(NOTE, /^sammanfattning:.*$/m, 'sammanfattning: Kort och gott.');
    await see('/');
    const types = {
      'kalender.ics': 'text/calendar;charset=utf-8',
      'traffar/2024-01-17.ics': 'text/calendar;charset=utf-8',
      'rss.xml': 'application/xml;charset=utf-8',
      'data/traffar.json': 'application/json',
    };
    for (const [file, type] of Object.entries(types)) {
      const { status, headers, bytes } = await get(`/${file}`);
      expect([file, status, headers['content-type']]).toEqual([file, 200, type]);
      expect(bytes.toString()).toContain('Kort och gott.');
    }
    expect(await statusOf('/traffar/2024-01-18.ics')).toBe(404);
  });

  test('no name of someone who has asked not to be named', async () => {
    const path = '/traffar/2024-03-13/';
    expect((await see(path)).html).toContain('Sune Påhittad');
    write('people.yaml', '- namn: Sune Påhittad\n  återkallat: ja\n');
    const { html, state } = await see(path);
    expect(state).toMatchObject({ shows: 'all', failure: null });
    expect(html.replace(JSON.stringify(state).replaceAll('<', '\\u003c'), '')).not.toContain(
      'Påhittad',
    );
  });

  test('the folder again after it was gone', async () => {
    rmSync(dir, { recursive: true });
    expect((await see('/')).state.failure).toContain(dir);
    cpSync(fixture, dir, { recursive: true });
    expect((await see('/')).state).toMatchObject({ shows: 'all', failure: null });
  });
});

describe('a draft', () => {
  const draft = '/traffar/2024-04-24/';

  test('is there, marked, until drafts are hidden', async () => {
    write('news/sedan.md', '---\nrubrik: Sedan\npublicera: 2199-02-01\n---\n\nText.\n');
    const { state } = await see(draft);
    expect(state.drafts).toMatchObject({ shown: true, count: 2 });
    expect(state.drafts.marks[draft]).toBe('Utkast');
    expect(state.drafts.marks['/nyheter/sedan/']).toBe('Publiceras fredag 1 februari 2199');
    await post('/@traff/drafts');
    expect((await see(draft)).status).toBe(404);
    expect((await see('/')).state.drafts).toEqual({ shown: false, count: 2, marks: {} });
    await post('/@traff/drafts?shown');
    expect((await see(draft)).status).toBe(200);
  });
});

describe('the members’ section', () => {
  const open = async (label: Label): Promise<string> => {
    const { ticket } = (await see('/medlemmar/')).state;
    const keys = await deriveKeys(fromBase64url(ticket.key)!, ticket);
    const { bytes: blob } = await get(`/m/${await blobName(keys, label.route)}.bin`);
    return new TextDecoder().decode(await openBlob(keys, label, blob));
  };

  test('has what was saved last, sealed for the preview alone', async () => {
    write('meetings/2024-02-20.md', '---\ndatum: 2024-02-20\n---\n\nNyss skriven text.\n');
    const note = await open({ route: 'note/2024-02-20', type: 'note' });
    expect(note).toContain('Nyss skriven text.');
    expect((await see('/traffar/2024-02-20/')).html).not.toContain('Nyss skriven text.');
  });

  test('has an index, and so have the public pages', async () => {
    const route = 'index/pagefind-entry.json';
    expect(await open({ route, type: 'index' })).toContain('"languages"');
    const entry = await get('/pagefind/pagefind-entry.json');
    expect(entry.bytes.toString()).toContain('"languages"');
    const program = await get('/pagefind/pagefind.js');
    expect(program.headers['content-type']).toContain('javascript');
  });
});

describe('nobody else', () => {
  test('reaches it from another machine', async () => {
    const { port } = new URL(preview.url);
    const others = Object.values(networkInterfaces())
      .flatMap((all) => all ?? [])
      .filter(({ internal, address }) => !internal && !address.startsWith('fe80'));
    for (const { address } of others) expect(await answers(Number(port), address)).toBe(false);
    expect(await answers(Number(port), '127.0.0.1')).toBe(true);
  });

  test.each(['/', '/m/lock.json', '/pagefind/pagefind.js', '/src/client/members.ts'])(
    'reads %s under another name of this machine',
    async (path) => {
      const { port } = new URL(preview.url);
      const headers = { Host: `other.example:${port}` };
      expect((await ask(preview.origin + path, { headers })).status).toBe(403);
    },
  );

  test.each([
    `/@fs${ROOT}package.json`,
    '/package.json?raw',
    '/.env',
    '/.git/config',
    '/@fs/etc/passwd',
    '/content/site.yaml?url&raw',
    '/tests/run-command.ts?raw',
    '/tests/run-command.ts',
  ])('reads %s of the project', async (path) => {
    expect([403, 404]).toContain(await statusOf(path));
  });

  test('switches drafts from another site', async () => {
    const answer = await post('/@traff/drafts', { 'Sec-Fetch-Site': 'same-site' });
    expect(answer.status).toBe(405);
    expect((await see('/')).state.drafts.shown).toBe(true);
  });
});

describe('an address', () => {
  test('without its slash is led to the page', async () => {
    const { status, html } = await see('/traffar');
    expect(status).toBe(200);
    expect(html).toContain('<h1');
    expect((await see('//example.org/x')).status).toBe(404);
  });

  test('that is an old one leads on', async () => {
    for (const path of ['/gammal-sida/', '/gammal-sida', '/m%C3%B6ten.html']) {
      expect((await get(path)).bytes.toString()).toContain('content="0; url=/traffar/');
    }
  });
});

test('content that was wrong from the start is shown once it is right', async () => {
  const right = readFileSync(join(dir, NOTE), 'utf8');
  change(NOTE, 'datum: 2024-01-17', 'datum: 2024-01-71');
  const late = await runPreview(dir);
  try {
    expect((await visit(`${late.origin}/`)).state).toMatchObject({ shows: 'nothing' });
    expect((await ask(`${late.origin}/favicon.svg`)).status).toBe(404);
    expect((await ask(`${late.origin}/src/client/members.ts`)).status).toBe(200);
    write(NOTE, right);
    expect(await visit(`${late.origin}/traffar/2024-01-17/`)).toMatchObject({
      status: 200,
      state: { shows: 'all' },
    });
  } finally {
    await late.stop();
  }
});

test.each([
  ['nothing', ''],
  ['no text', new Uint8Array([0xff, 0xfe, 0, 0xd8])],
  ['a front matter without end', '---\ndatum: 2024-01-17\n'],
  ['aliases within aliases', '---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n'],
  ['deep nesting', `---\ndatum: 2024-01-17\n---\n${'> '.repeat(5000)}x\n`],
  [
    'a script',
    '---\ndatum: 2024-01-17\nåtkomst: öppen\n---\n\n</script><script>alert(1)</script>\n',
  ],
])('a note with %s does not end it', async (_, text) => {
  write(NOTE, text);
  expect((await see('/')).status).toBe(200);
  expect((await see('/traffar/2024-01-17/')).html).not.toContain('<script>alert(1)');
});

test('a port that is taken is passed by, and nothing is written', async () => {
  const before = [join(ROOT, 'dist'), dir].map(folderState);
  const port = Number(new URL(preview.url).port);
  const other = await runPreview(dir, port);
  expect(Number(new URL(other.url).port)).toBeGreaterThan(port);
  write('site.yaml', 'nonsens: [\n');
  expect((await visit(other.url)).state.shows).toBe('stale');
  cpSync(fixture, dir, { recursive: true });
  expect(await other.stop()).toBe(0);
  expect(other.said()).toContain('avslutad');
  expect([join(ROOT, 'dist'), dir].map(folderState)[0]).toBe(before[0]);
});

// The last one, since it begins the server anew.
test('the addresses follow the site to another path', async () => {
  change('site.yaml', 'https://prov.example', 'https://prov.example/natverk');
  const base = () =>
    see('/natverk/').then(
      ({ state }) => state.book.base,
      () => null,
    );
  await expect.poll(base, { timeout: 30_000 }).toBe('/natverk');
  expect((await see('/')).html).toContain('href="/natverk/traffar/"');
});

function answers(port: number, host: string): Promise<boolean> {
  return new Promise((done) => {
    const socket = connect({ port, host });
    const end = (answer: boolean) => (): void => {
      socket.destroy();
      done(answer);
    };
    socket.once('connect', end(true)).once('error', end(false)).setTimeout(2000, end(false));
  });
}
