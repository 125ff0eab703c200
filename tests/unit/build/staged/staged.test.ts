import { randomBytes } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { formatTraffKey } from '../../../../src/build/members/key.ts';
import { GitIndex } from '../../../../src/build/staged/git-index.ts';
import { ROOT } from '../../../run-command.ts';
import { StagedRepository } from './staged-repository.ts';

let repository: StagedRepository;

beforeEach(() => {
  vi.stubEnv('NO_COLOR', '1');
  vi.stubEnv('FORCE_COLOR', undefined);
});

afterEach(() => {
  vi.unstubAllEnvs();
  const inside = readdirSync(join(repository.dir, '.git'), { recursive: true, encoding: 'utf8' });
  expect(inside.filter((path) => /traff-staged.+/.test(path))).toEqual([]);
  repository.remove();
});

const NOTE = 'content/meetings/2024-04-23.md';
const GOOD = '---\ndatum: 2024-04-23\n---\n\nVi talade.\n';
const BAD = '---\ndatum: 2024-04-23\ntid: 15:00\n---\n\nVi talade.\n';
const OLD = BAD.replace('04', '03');
const SITE = { 'content/site.yaml': 'namn: Nätverket\n' };

describe('code', () => {
  it('is judged as it was staged, whatever it became since', () => {
    repository = new StagedRepository();
    repository.write('a b.js', 'debugger;\nlet  a');
    repository.git('add', 'a b.js');
    repository.write('a b.js', 'export {};\n');
    const { made, said } = repository.commit();
    expect(made).toBe(false);
    expect(said).toMatch(/git add:\na b\.js\n/);
    expect(said).toMatch(/^a b\.js\n +1:1 +error .* no-debugger$/m);
  });

  it('is not judged where it was not staged', async () => {
    repository = new StagedRepository({ 'old.js': 'debugger;\nlet  a' });
    repository.write('a.js', 'export {};\n');
    repository.git('add', 'a.js');
    repository.write('a.js', 'debugger;\nlet  a');
    repository.write('new.js', 'debugger;\nlet  a');
    expect(await repository.judge()).toEqual({ made: true, said: '' });
  });

  it('is judged by the files that are named, where only those are committed', () => {
    repository = new StagedRepository({ 'a.js': 'export {};\n', 'b.js': 'export {};\n' });
    for (const name of ['a.js', 'b.js']) repository.write(name, 'export const a = 1;\n');
    repository.write('b.js', 'debugger;\n');
    repository.git('add', 'b.js');
    expect(repository.commit('--', 'a.js')).toEqual({ made: true, said: '' });
    expect(repository.commit('--', 'b.js').made).toBe(false);
  });

  it('is held to the walls of the house', async () => {
    const real = `import config from ${JSON.stringify(join(ROOT, 'eslint.config.js'))};
export default config;\n`;
    repository = new StagedRepository({ 'eslint.config.js': real });
    repository.write('src/build/seal/seal.ts', 'export const seal = 1;\n');
    repository.write(
      'src/model/note.ts',
      `import { seal } from '../build/seal/seal.ts';\n\nseal;\n`,
    );
    repository.git('add', 'src');
    const { made, said } = await repository.judge();
    expect(made).toBe(false);
    expect(said).toMatch(/^src\/model\/note\.ts\n.*boundaries\/dependencies$/m);
    expect(said).not.toContain('src/build/seal/seal.ts\n');
  });
});

describe('types', () => {
  it('are judged by the other files of the commit, not by what is not staged', async () => {
    repository = new StagedRepository({ 'a.ts': 'export const a = 1;\n' });
    repository.write('a.ts', `export const a = 'x';\n`);
    repository.write('b.ts', `import { a } from './a.ts';\n\nexport const b: string = a;\n`);
    repository.git('add', 'b.ts');
    const { made, said } = await repository.judge();
    expect(made).toBe(false);
    expect(said).toContain("Type 'number' is not assignable to type 'string'");
    repository.git('add', 'a.ts');
    expect(await repository.judge()).toEqual({ made: true, said: '' });
  });
});

describe('notes', () => {
  it('are judged as they were staged, and only those', async () => {
    repository = new StagedRepository({ ...SITE, 'content/meetings/2024-03-23.md': OLD });
    repository.write(NOTE, BAD);
    repository.git('add', NOTE);
    repository.write(NOTE, GOOD);
    const { made, said } = await repository.judge();
    expect(made).toBe(false);
    expect(said).toMatch(/^content\/meetings\/2024-04-23\.md:3:6 time-format {2}.*15\.00–15\.45/m);
    expect(said).not.toContain('2024-03-23');
    repository.git('add', NOTE);
    expect((await repository.judge()).made).toBe(true);
  });

  it('are told what to look at, in the language of the site, which does not stop them', () => {
    repository = new StagedRepository({ 'content/site.yaml': 'name: N\nlocale: en\n' });
    repository.write(NOTE, '---\ndate: 2024-04-23\n---\n\nUntil 28 May.\n');
    repository.git('add', '--all');
    const { made, said } = repository.commit();
    expect(made).toBe(true);
    expect(said).toContain('text-date-year  Warning: ');
    expect(said).not.toContain('Nothing has been committed');
  });

  it('may refer to what lies unchanged beside them, and not to what is not staged', async () => {
    repository = new StagedRepository({ ...SITE, 'content/meetings/2024-04-23/plan.pdf': '%PDF-' });
    const note = 'content/meetings/2024-04-23/index.md';
    repository.write(note, `${GOOD}\n[Planen](plan.pdf)\n`);
    repository.git('add', note);
    expect((await repository.judge()).made).toBe(true);
    repository.git('commit', '-q', '--no-verify', '-m', 'x');
    repository.write(note, `${GOOD}\n[Svaret](svar.pdf)\n`);
    repository.write('content/meetings/2024-04-23/svar.pdf', '%PDF-');
    repository.git('add', note);
    expect((await repository.judge()).said).toContain('link-missing');
  });
});

describe('what is moved or gone', () => {
  it('is judged where it is now, or not at all', async () => {
    repository = new StagedRepository({ ...SITE, [NOTE]: GOOD, 'a.js': 'debugger;\n', '.env': '' });
    repository.git('rm', '-q', 'a.js', '.env');
    repository.git('mv', NOTE, 'content/meetings/2024-05-23.md');
    const { made, said } = await repository.judge();
    expect([made, said]).toEqual([
      false,
      expect.stringMatching(/2024-05-23\.md:\d.*date-file-name/),
    ]);
    repository.git('mv', 'content/meetings/2024-05-23.md', NOTE);
    expect(await repository.judge()).toEqual({ made: true, said: '' });
  });

  it('may be everything there was', async () => {
    repository = new StagedRepository({ ...SITE, [NOTE]: GOOD });
    repository.git('rm', '-q', '-r', 'content');
    // What a run left that was cut off: no process has so high a number.
    repository.write('.git/traff-staged/999999999-a/content/meetings/2024-04-23.md', GOOD);
    expect((await repository.judge()).made).toBe(true);
    repository.git('commit', '-q', '--no-verify', '-m', 'x');
    expect((await repository.judge()).made).toBe(true);
  });
});

describe('a secret', () => {
  const key = formatTraffKey(randomBytes(32));

  it('is stopped, and not repeated', async () => {
    repository = new StagedRepository(SITE);
    repository.write('content/pages/om oss.md', `---\ntitel: Om\n---\n\nNyckeln: ${key}\n`);
    repository.git('add', '--all');
    const { made, said } = await repository.judge();
    expect(made).toBe(false);
    expect(said).toMatch(/^content\/pages\/om oss\.md:5 .*TRAFF_KEY/m);
    expect(said).not.toContain(key.slice(12, 30));
  });

  it('is stopped by the name of its file, also where the file was forced in', async () => {
    repository = new StagedRepository(SITE);
    for (const path of ['.env', 'en mapp/.env.local', '.env.example']) {
      repository.write(path, 'TRAFF_KEY=\n');
      repository.git('add', '--force', path);
    }
    const { made, said } = await repository.judge();
    expect(made).toBe(false);
    expect(said).toContain('git rm --cached ".env"');
    expect(said).toContain('git rm --cached "en mapp/.env.local"');
    expect(said).not.toContain('.env.example');
    repository.git('rm', '-q', '--cached', '.env', 'en mapp/.env.local');
    expect((await repository.judge()).made).toBe(true);
    expect(readFileSync(join(repository.dir, '.env'), 'utf8')).toBe('TRAFF_KEY=\n');
  });
});

describe('the index', () => {
  it('tells what lies in the content folder, and what does not', async () => {
    repository = new StagedRepository({ ...SITE, 'content[1].js': '', 'å b/content/x.js': '' });
    repository.write('content/not-staged.md', GOOD);
    const index = new GitIndex(repository.dir);
    expect(await index.within('content')).toEqual(['content/site.yaml']);
    expect(await index.outside('content')).toEqual([
      ...[
        '.gitignore',
        '.prettierrc.json',
        'content[1].js',
        'eslint.config.js',
        'å b/content/x.js',
      ],
    ]);
  });

  it('says what git says where there is no repository', async () => {
    repository = new StagedRepository();
    const index = new GitIndex(tmpdir());
    await expect(index.changed()).rejects.toThrow(/^git diff: /);
  });
});

describe('the hook', () => {
  it('says what to do where nothing is installed', () => {
    repository = new StagedRepository();
    rmSync(join(repository.dir, 'node_modules'));
    const { made, said } = repository.commit('--allow-empty');
    expect(made).toBe(false);
    expect(said).toMatch(/Kör "npm ci"[^]*Run "npm ci"/);
  });

  it('is used from a folder further in, and in another work tree', () => {
    repository = new StagedRepository({ 'src/a.js': 'export {};\n' });
    repository.git('worktree', 'add', '-q', '-b', 'other', 'other tree');
    const tree = join(repository.dir, 'other tree');
    symlinkSync(join(ROOT, 'node_modules'), join(tree, 'node_modules'));
    repository.write('other tree/src/a.js', 'debugger;\n');
    const commit = (): string =>
      repository.git('-C', join(tree, 'src'), 'commit', '-q', '-a', '-m', 'x');
    expect(commit).toThrow(/^src\/a\.js\n.*no-debugger$/m);
  });
});
