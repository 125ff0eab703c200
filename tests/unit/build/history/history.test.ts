import { existsSync, rmSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readHistory } from '../../../../src/build/history/history.ts';
import { GitFolder } from './git-folder.ts';

const NOTE = 'meetings/2024-04-23.md';
const FIRST = 1_700_000_000;
const at = (seconds: number): string => new Date(seconds * 1000).toISOString().replace('.000', '');

let folder: GitFolder;
const changed = async (
  file = NOTE,
  attachments: string[] = [],
  dir = folder.dir,
): Promise<string | null> => {
  const history = await readHistory(dir);
  return history.changed({ file, attachments: attachments.map((path) => ({ path })) });
};

beforeEach(() => {
  folder = new GitFolder();
  folder.commit(FIRST, { [NOTE]: 'a', 'pages/om.md': 'a' });
});
afterEach(() => {
  vi.unstubAllEnvs();
  folder.remove();
});

describe('a text was changed', () => {
  it('when it was last committed', async () => {
    folder.commit(FIRST + 500, { [NOTE]: 'b' });
    folder.commit(FIRST + 900, { 'pages/om.md': 'b' });
    expect(await changed()).toBe('2023-11-14T22:21:40Z');
    expect(await changed('pages/om.md')).toBe(at(FIRST + 900));
  });

  it('when it was committed latest, however the clocks went', async () => {
    folder.commit(FIRST - 500, { [NOTE]: 'b' });
    expect(await changed()).toBe(at(FIRST));
  });

  it('a minute later where it is no longer as it was committed', async () => {
    folder.write(NOTE, 'b');
    expect(await changed()).toBe(at(FIRST + 60));
    folder.git(['add', '-A']);
    expect(await changed()).toBe(at(FIRST + 60));
  });

  it('no later where it is as it was, only written anew', async () => {
    utimesSync(join(folder.dir, NOTE), 1, 1);
    expect(await changed()).toBe(at(FIRST));
  });

  it('nobody knows when, where it is not committed', async () => {
    folder.write('meetings/2024-05-28.md', 'b');
    expect(await changed('meetings/2024-05-28.md')).toBeNull();
    expect(await changed('meetings/2024-06-18.md')).toBeNull();
  });

  it('with the files beside it', async () => {
    folder.commit(FIRST + 50, { 'meetings/plan.pdf': 'a', 'meetings/annan.pdf': 'a' });
    expect(await changed(NOTE, ['meetings/plan.pdf'])).toBe(at(FIRST + 50));
    expect(await changed(NOTE)).toBe(at(FIRST));
    folder.write('meetings/plan.pdf', 'b');
    expect(await changed(NOTE, ['meetings/plan.pdf'])).toBe(at(FIRST + 110));
  });

  it('with all of its folder, also what has been taken away', async () => {
    const note = 'meetings/2024-05-28/index.md';
    folder.commit(FIRST + 50, { [note]: 'a', 'meetings/2024-05-28/bilder/å b.png': 'a' });
    rmSync(join(folder.dir, 'meetings/2024-05-28/bilder'), { recursive: true });
    folder.commit(FIRST + 80);
    expect(await changed(note)).toBe(at(FIRST + 80));
  });

  it('where its name holds letters, spaces and signs of all kinds', async () => {
    const names = ['å ä ö.md', '"q".md', '日.md', 'a\tb.md', '-- .md', 'a\nb.md'];
    for (const name of names) folder.write(`news/${name}`, 'a');
    folder.commit(FIRST + 50);
    for (const name of names) expect(await changed(`news/${name}`)).toBe(at(FIRST + 50));
    expect(await changed(`news/${'å ä ö.md'.normalize('NFD')}`)).toBe(at(FIRST + 50));
  });

  it('by a merge that changed it', async () => {
    folder.git(['checkout', '-q', '-b', 'b']);
    folder.commit(FIRST + 10, { [NOTE]: 'b' });
    folder.git(['checkout', '-q', 'main']);
    folder.commit(FIRST + 20, { [NOTE]: 'c' });
    folder.git(['merge', '-q', '-s', 'ours', '--no-commit', 'b']);
    folder.commit(FIRST + 30, { [NOTE]: 'b och c' });
    expect(await changed()).toBe(at(FIRST + 30));
  });
});

describe('the folder', () => {
  it('may be one of many in the repository, or be reached by a link', async () => {
    folder.commit(FIRST + 50, { [`content/${NOTE}`]: 'a' });
    folder.write(`content/${NOTE}`, 'b');
    const dir = join(folder.dir, 'content');
    expect(await changed(NOTE, [], dir)).toBe(at(FIRST + 110));
    symlinkSync(dir, join(folder.dir, 'link'));
    expect(await changed(NOTE, [], join(folder.dir, 'link'))).toBe(at(FIRST + 110));
  });

  it('may be cloned without its history', async () => {
    folder.commit(FIRST + 50, { [NOTE]: 'b' });
    const clone = join(folder.dir, 'clone');
    folder.git(['clone', '-q', '--depth', '1', pathToFileURL(folder.dir).href, clone]);
    expect(await changed(NOTE, [], clone)).toBe(at(FIRST + 50));
    expect(await changed('pages/om.md', [], clone)).toBe(at(FIRST + 50));
  });

  it('may lie in no repository, in an empty one, or nowhere', async () => {
    rmSync(join(folder.dir, '.git'), { recursive: true });
    expect(await changed()).toBeNull();
    folder.git(['init', '-q']);
    expect(await changed()).toBeNull();
    expect(await changed(NOTE, [], join(folder.dir, 'nowhere'))).toBeNull();
  });

  it('counts where there is no git', async () => {
    vi.stubEnv('PATH', '');
    expect(await changed()).toBeNull();
  });

  it('counts, not what a hook says of another repository', async () => {
    vi.stubEnv('GIT_DIR', '/nowhere');
    vi.stubEnv('GIT_WORK_TREE', '/nowhere');
    expect(await changed()).toBe(at(FIRST));
  });
});

describe('a repository’s own settings', () => {
  it('run nothing', async () => {
    const trace = join(folder.dir, 'ran');
    const run = `touch ${trace};cat`;
    folder.commit(FIRST + 10, { '.gitattributes': '* filter=a diff=a\nmeetings/* filter=a=b\n' });
    const settings = ['core.fsmonitor', 'diff.external', 'core.pager', 'gpg.program'];
    const drivers = ['filter.a.clean', 'filter.a=b.clean', 'diff.a.command', 'diff.a.textconv'];
    for (const name of [...settings, ...drivers]) folder.git(['config', name, run]);
    folder.git(['config', 'log.showSignature', 'true']);
    folder.git(['config', 'filter.a=b.required', 'true']);
    rmSync(trace, { force: true });
    folder.write(NOTE, 'b');
    expect(await changed()).toBe(at(FIRST + 60));
    expect(existsSync(trace)).toBe(false);
  });

  it('change no answer', async () => {
    folder.git(['mv', NOTE, 'meetings/2024-05-28.md']);
    folder.commit(FIRST + 10);
    const settings = { 'diff.renames': 'copies', 'log.follow': 'true', 'core.quotePath': 'true' };
    const more = { 'diff.relative': 'true', 'diff.noprefix': 'true', 'log.decorate': 'full' };
    for (const [name, value] of Object.entries({ ...settings, ...more }))
      folder.git(['config', name, value]);
    folder.git(['config', 'diff.autoRefreshIndex', 'false']);
    utimesSync(join(folder.dir, 'pages/om.md'), 1, 1);
    expect(await changed('meetings/2024-05-28.md')).toBe(at(FIRST + 10));
    expect(await changed('pages/om.md')).toBe(at(FIRST));
  });
});
