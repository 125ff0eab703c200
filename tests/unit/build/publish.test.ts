import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkOutput } from '../../../src/build/publish/check-output.ts';
import { exchange } from '../../../src/build/publish/exchange.ts';
import { PublishError } from '../../../src/build/publish/publish-error.ts';
import { publish } from '../../../src/build/publish/publish.ts';
import { canMount, onSmallDisk } from '../../build/small-disk.ts';
import { ROOT } from '../../run-command.ts';

let folder = '';
let out = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'traff-publish-'));
  out = join(folder, 'dist');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(path: string, text: string): void {
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}

/** A finished site whose page says `text`. */
function stage(text: string, parent = folder): string {
  const made = mkdtempSync(join(parent, 'stage-'));
  write(join(made, 'index.html'), text);
  write(join(made, text, 'index.html'), text);
  return made;
}

const page = (): string => readFileSync(join(out, 'index.html'), 'utf8');
const siblings = (): string[] => readdirSync(folder).filter((name) => name.startsWith('.'));

describe('publish', () => {
  test('moves a site to where nothing is, also where parents are missing', async () => {
    out = join(folder, 'a', 'b', 'dist');
    await publish(stage('one'), out);
    expect(page()).toBe('one');
  });

  test('replaces a site whole: nothing of the old one stays', async () => {
    await publish(stage('one'), out);
    const second = stage('two');
    await publish(second, out);
    expect(page()).toBe('two');
    expect(readdirSync(out).sort()).toEqual(['.traff', 'index.html', 'two']);
    expect([siblings(), existsSync(second)]).toEqual([[], false]);
  });

  test('replaces an empty folder', async () => {
    mkdirSync(out);
    await publish(stage('one'), out);
    expect(page()).toBe('one');
  });

  test('lets others read the site although the stage is private', async () => {
    await publish(stage('one'), out);
    expect(statSync(out).mode & 0o777).toBe(0o755);
  });

  test('copies where the stage is on another file system, times with it', async ({ skip }) => {
    if (!existsSync('/dev/shm') || statSync('/dev/shm').dev === statSync(folder).dev)
      skip('there is only one file system to write to');
    await publish(stage('one'), out);
    const elsewhere = stage('two', '/dev/shm');
    const time = new Date(Date.UTC(2024, 3, 30, 12));
    utimesSync(join(elsewhere, 'index.html'), time, time);
    await publish(elsewhere, out);
    expect([page(), siblings(), existsSync(elsewhere)]).toEqual(['two', [], false]);
    expect(statSync(join(out, 'index.html')).mtime).toEqual(time);
  });

  test('several at once leave one whole version', async () => {
    await Promise.all(['a', 'b', 'c', 'd', 'e'].map((text) => publish(stage(text), out)));
    expect(readdirSync(out).sort()).toEqual(['.traff', page(), 'index.html'].sort());
    expect(siblings()).toEqual([]);
  });

  test('removes what a killed run left, not what a running one works with', async () => {
    const gone = `.dist.traff-${2 ** 22 + 1}-00c0ffee`;
    const running = `.dist.traff-${process.ppid}-00c0ffee`;
    const others = [running, '.other.traff-1-00c0ffee', '.dist.traff-old', '.dist.traff-9-old'];
    for (const name of [gone, `${gone}-old`, ...others]) mkdirSync(join(folder, name));
    await publish(stage('one'), out);
    expect(siblings().sort()).toEqual(others.sort());
  });

  test('can be read by a web server, and written by nobody else, whoever made it', async () => {
    const made = stage('one');
    const modes = { 'one/index.html': 0o600, 'index.html': 0o666, one: 0o700, '.': 0o700 };
    for (const [path, mode] of Object.entries(modes)) chmodSync(join(made, path), mode);
    const group = join(made, 'group');
    mkdirSync(group);
    chmodSync(group, 0o777);
    await publish(made, out);
    const modeOf = (path: string): string => (statSync(join(out, path)).mode & 0o777).toString(8);
    const all = ['.', 'one', 'one/index.html', 'index.html', 'group'];
    expect(all.map((path) => [path, modeOf(path)])).toEqual([
      ['.', '755'],
      ['one', '755'],
      ['one/index.html', '644'],
      ['index.html', '664'],
      ['group', '775'],
    ]);
  });
});

describe('an output is refused, and left as it was, when it', () => {
  const refusal = async (action: Promise<void>): Promise<unknown> => {
    const error: unknown = await action.then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(PublishError);
    return (error as PublishError).code;
  };

  test('is a file', async () => {
    writeFileSync(out, 'mine');
    expect(await refusal(publish(stage('one'), out))).toBe('not-a-folder');
    expect(readFileSync(out, 'utf8')).toBe('mine');
  });

  test('lies in a file', async () => {
    writeFileSync(out, 'mine');
    expect(await refusal(publish(stage('one'), join(out, 'dist')))).toBe('not-a-folder');
  });

  test('is a link, also a broken one', async () => {
    mkdirSync(join(folder, 'real'));
    symlinkSync('real', out);
    expect(await refusal(publish(stage('one'), out))).toBe('link');
    rmSync(join(folder, 'real'), { recursive: true });
    expect(await refusal(publish(stage('one'), out))).toBe('link');
  });

  test('holds something that is not a published site', async () => {
    write(join(out, 'thesis.txt'), 'years of work');
    expect(await refusal(publish(stage('one'), out))).toBe('not-a-site');
    expect(readdirSync(out)).toEqual(['thesis.txt']);
  });

  test.each(['.', 'content', 'content/dist', '..', '/', '~'])('is protected: %s', async (name) => {
    const path = name === '~' ? homedir() : join(name === '/' ? '/' : folder, name);
    const guarded = { roots: [folder], sources: [join(folder, 'content')] };
    expect(await refusal(checkOutput(path, guarded))).toBe('protected');
  });

  test('has a name that is too long', async () => {
    const long = 'd'.repeat(240);
    expect(await refusal(publish(stage('one'), join(folder, long)))).toBe('name-too-long');
    expect(siblings()).toEqual([]);
  });

  test.skipIf(!canMount())('is a disk of its own', async () => {
    mkdirSync(out);
    const modules = join(ROOT, 'src', 'build', 'publish', 'publish.ts');
    const code = `import { publish } from ${JSON.stringify(modules)};
      await publish(...process.argv.slice(-2)).catch(({ code }) => console.log(code));`;
    const args = ['--input-type=module', '-e', code, stage('one'), out];
    const { stdout } = await onSmallDisk(out, '64k', args, { after: 'ls -A' });
    expect(stdout).toBe('in-use\n');
  });

  test('is protected under another name', async () => {
    mkdirSync(join(folder, 'content'));
    symlinkSync('content', join(folder, 'alias'));
    const guarded = { roots: [folder], sources: [join(folder, 'content')] };
    expect(await refusal(checkOutput(join(folder, 'alias', 'dist'), guarded))).toBe('protected');
  });

  test('but not when it lies in the project, or beside a folder with a similar name', async () => {
    const guarded = { roots: [folder], sources: [join(folder, 'content')] };
    await checkOutput(out, guarded);
    await checkOutput(join(folder, 'content2'), guarded);
  });
});

describe('exchange', () => {
  const refuse = (code: string) => () => Promise.reject(Object.assign(new Error(code), { code }));

  test.each(['ENOSYS', 'EINVAL', 'MODULE_NOT_FOUND'])('renames after %s', async (code) => {
    const [one, two] = [stage('one'), stage('two')];
    await exchange(one, two, join(folder, 'aside'), refuse(code));
    expect(readFileSync(join(two, 'index.html'), 'utf8')).toBe('one');
    expect(readFileSync(join(one, 'index.html'), 'utf8')).toBe('two');
    expect(existsSync(join(folder, 'aside'))).toBe(false);
  });

  test('passes other refusals on and changes nothing', async () => {
    const [one, two] = [stage('one'), stage('two')];
    const action = exchange(one, two, join(folder, 'aside'), refuse('EACCES'));
    await expect(action).rejects.toMatchObject({ code: 'EACCES' });
    expect(readFileSync(join(two, 'index.html'), 'utf8')).toBe('two');
  });

  test('puts the old one back when the new one cannot be moved', async () => {
    const two = stage('two');
    const action = exchange(join(folder, 'missing'), two, join(folder, 'aside'), refuse('ENOSYS'));
    await expect(action).rejects.toMatchObject({ code: 'ENOENT' });
    expect(readFileSync(join(two, 'index.html'), 'utf8')).toBe('two');
  });
});
