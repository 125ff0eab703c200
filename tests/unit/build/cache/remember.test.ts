import { execFileSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { remember } from '../../../../src/build/cache/remember.ts';

let folder: string;
const at = (path: string): string => join(folder, path);

function write(path: string, text: string): void {
  mkdirSync(join(at(path), '..'), { recursive: true });
  writeFileSync(at(path), text);
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'traff-remember-'));
  write('content/site.yaml', 'name: Prov\ntime-zone: Europe/Stockholm\n');
  write('content/meetings/2024-04-23.md', '---\ndatum: 2024-04-23\n---\nhemligt\n');
  write('content/members.json', '{}');
  write('project/src/build/one.ts', 'one');
  write('project/package.json', '{}');
  write('project/node_modules/.package-lock.json', '{}');
  write('out/index.html', 'start');
  write('out/m/lock.json', 'lock');
  write('out/.traff', 'traff 1\n');
  await build();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface Given {
  key?: string | null;
  demo?: boolean;
  now?: string;
  out?: string;
  env?: NodeJS.ProcessEnv;
}

const asked = ({ key = 'key', demo = false, now = '2024-04-30T12:00Z', out, env = {} }: Given) =>
  remember({
    content: at('content'),
    out: at(out ?? 'out'),
    root: at('project'),
    now: new Date(now),
    key,
    demo,
    env,
  });

const site = {
  locale: 'sv',
  base: '',
  timeZone: 'Europe/Stockholm',
  meetings: 1,
  posts: 0,
  warnings: 2,
} as const;

/** Digest of what the open half follows from. */
const OPEN = 'a1';

/** As a build goes on, with what lies in the output for what it makes. */
async function build(given: Given = {}, meanwhile?: () => void): Promise<void> {
  const remembered = await asked(given);
  meanwhile?.();
  remembered.finished({ folder: at('out') });
  await remembered.published(site, OPEN);
}

const isSame = async (given: Given = {}): Promise<boolean> => (await asked(given)).same !== null;
const CACHE = 'project/node_modules/.cache/traff-builds';
const records = (): string[] => readdirSync(at(CACHE)).map((name) => `${CACHE}/${name}`);

test('where nothing has changed, it is told what lies there and since when', async () => {
  const { same } = await asked({ now: '2024-04-30T21:59Z' });
  expect(same).toMatchObject({ site, built: '2024-04-30T12:00:00.000Z' });
});

test('times of files are no change', async () => {
  utimesSync(at('content/site.yaml'), 1, 1);
  utimesSync(at('out/index.html'), 1, 1);
  expect(await isSame()).toBe(true);
});

describe('what goes in', () => {
  const changes: [string, () => void][] = [
    ['a byte of a note', () => appendFileSync(at('content/meetings/2024-04-23.md'), ' ')],
    ['an empty file', () => write('content/meetings/tom.png', '')],
    ['an empty folder', () => mkdirSync(at('content/pages'))],
    ['a link', () => symlinkSync('site.yaml', at('content/other.yaml'))],
    ['a file gone', () => rmSync(at('content/meetings/2024-04-23.md'))],
    ['a name', () => renameSync(at('content/members.json'), at('content/members.jso'))],
    ['the members', () => write('content/members.json', '{"slots":[]}')],
    ['the program', () => write('project/src/build/one.ts', 'two')],
    ['a file more in the program', () => write('project/public/icon.svg', '')],
    ['the project’s settings', () => write('project/package.json', '{"type":"module"}')],
    ['what is installed', () => write('project/node_modules/.package-lock.json', '{"a":1}')],
  ];
  test.each(changes)('%s: built anew, and remembered then', async (_, change) => {
    change();
    expect(await isSame()).toBe(false);
    await build();
    expect(await isSame()).toBe(true);
  });

  const others: [string, Given][] = [
    ['the next day, which has begun in the site’s zone', { now: '2024-04-30T22:00Z' }],
    ['another key', { key: 'another' }],
    ['no key', { key: null }],
    ['another place', { out: 'other' }],
    ['another environment', { env: { NODE_OPTIONS: '--import=x' } }],
  ];
  test.each(others)('%s: built anew', async (_, given) => {
    cpSync(at('out'), at('other'), { recursive: true });
    expect(await isSame(given)).toBe(false);
  });

  test('a link that leads elsewhere', async () => {
    symlinkSync('site.yaml', at('content/other.yaml'));
    await build();
    rmSync(at('content/other.yaml'));
    symlinkSync('members.json', at('content/other.yaml'));
    expect(await isSame()).toBe(false);
  });

  test('a program whose packages nobody lists is never taken for the same', async () => {
    rmSync(at('project/node_modules/.package-lock.json'));
    await build();
    expect(await isSame()).toBe(false);
  });

  test('a note changed while the site was built, and changed back after that', async () => {
    const later = { now: '2024-05-02T12:00Z' };
    const note = at('content/meetings/2024-04-23.md');
    const before = readFileSync(note);
    await build(later, () => appendFileSync(note, 'more'));
    writeFileSync(note, before);
    expect(await isSame(later)).toBe(false);
  });

  test('a demonstration is never the same', async () => {
    await build({ key: null, demo: true });
    expect(await isSame({ key: null, demo: true })).toBe(false);
  });
});

describe('what came out', () => {
  const changes: [string, () => void][] = [
    ['a byte', () => write('out/index.html', 'stort')],
    ['a file more', () => write('out/m/more', '')],
    ['a folder more', () => mkdirSync(at('out/empty'))],
    ['a file less', () => rmSync(at('out/m/lock.json'))],
    ['another name', () => renameSync(at('out/index.html'), at('out/Index.html'))],
    ['all gone', () => rmSync(at('out'), { recursive: true })],
    [
      'a link to the same bytes',
      () => {
        renameSync(at('out/index.html'), at('elsewhere.html'));
        symlinkSync('../elsewhere.html', at('out/index.html'));
      },
    ],
  ];
  test.each(changes)('%s: built anew', async (_, change) => {
    change();
    expect(await isSame()).toBe(false);
  });
});

describe('the open half', () => {
  const isKnown = async (inputs = OPEN, given: Given = {}): Promise<boolean> =>
    (await asked(given)).openHalf(inputs)?.(at('out')) ?? false;

  test('is known although notes and sealed files are others', async () => {
    appendFileSync(at('content/meetings/2024-04-23.md'), 'more');
    write('out/m/lock.json', 'other');
    write('out/m/more.bin', '');
    expect(await isKnown()).toBe(true);
  });

  test('is not where it would be made of something else', async () => {
    expect(await isKnown('b2')).toBe(false);
  });

  test.each([
    ['a byte', () => write('out/index.html', 'stort')],
    ['a file more', () => write('out/more', '')],
    ['a file whose name begins as the sealed ones do', () => write('out/more/m/a.bin', '')],
    ['all gone', () => rmSync(at('out'), { recursive: true })],
  ])('is not where it has been changed: %s', async (_, change) => {
    change();
    expect(await isKnown()).toBe(false);
  });

  test('is remembered no more where somebody wrote into it while it was taken over', async () => {
    const note = at('content/meetings/2024-04-23.md');
    for (const [written, known] of [
      ['start', true],
      ['by hand', false],
    ] as const) {
      appendFileSync(note, 'more');
      const remembered = await asked({});
      expect(remembered.openHalf(OPEN)?.(at('out'))).toBe(true);
      write('out/index.html', written);
      remembered.finished({ folder: at('out') });
      await remembered.published(site, OPEN);
      expect(await isSame()).toBe(known);
    }
    expect(await isKnown()).toBe(false);
  });

  test('is not for another key, elsewhere, or in a demonstration', async () => {
    cpSync(at('out'), at('other'), { recursive: true });
    for (const given of [{ key: 'another' }, { out: 'other' }, { key: null, demo: true }])
      expect(await isKnown(OPEN, given)).toBe(false);
  });
});

describe('the record', () => {
  const damages: [string, (file: string) => void][] = [
    ['cut short', (file) => truncateSync(file, readFileSync(file).length - 20)],
    ['empty', (file) => truncateSync(file)],
    ['changed', (file) => alter(file, '"meetings":1', '"meetings":2')],
    ['with more', (file) => appendFileSync(file, 'x')],
    ['gone', (file) => rmSync(file)],
  ];
  test.each(damages)('%s: built anew', async (_, damage) => {
    for (const path of records()) damage(at(path));
    expect(await isSame()).toBe(false);
  });

  function alter(file: string, from: string, to: string): void {
    const text = readFileSync(file, 'utf8');
    expect(text).toContain(from);
    writeFileSync(file, text.replace(from, to));
  }

  test('says nothing of the content, not even to whoever has guessed it', async () => {
    const before = readFileSync(at(records()[0]!), 'utf8');
    expect(before).not.toMatch(/hemligt|2024-04-23|content/);
    rmSync(at(CACHE), { recursive: true });
    await build({ key: 'another' });
    const digests = (text: string): string[] => text.match(/[0-9a-f]{64}/g) ?? [];
    const other = digests(readFileSync(at(records()[0]!), 'utf8'));
    expect(digests(before)).toHaveLength(4);
    expect(digests(before).filter((digest) => other.includes(digest))).toEqual([]);
  });
});

describe('what git knows', () => {
  const git = (...args: string[]): void => {
    const who = ['-c', 'user.name=Prov', '-c', 'user.email=prov@example.se'];
    execFileSync('git', ['-C', folder, ...who, ...args], { stdio: 'ignore' });
  };
  beforeEach(async () => {
    git('init');
    git('add', 'content');
    git('commit', '-m', 'one');
    await build();
  });

  test('is asked anew', async () => {
    expect(await isSame()).toBe(true);
    git('commit', '--allow-empty', '-m', 'two');
    expect(await isSame()).toBe(false);
  });

  test('a time of another commit', async () => {
    git('commit', '--amend', '-m', 'one', '--date=2020-01-01T12:00:00Z');
    expect(await isSame()).toBe(false);
  });

  test('how far back it goes', async () => {
    writeFileSync(at('.git/shallow'), '');
    expect(await isSame()).toBe(false);
  });

  test('a setting', async () => {
    git('config', 'core.ignoreCase', 'true');
    expect(await isSame()).toBe(false);
  });

  test('no history any more', async () => {
    rmSync(at('.git'), { recursive: true });
    expect(await isSame()).toBe(false);
  });
});
