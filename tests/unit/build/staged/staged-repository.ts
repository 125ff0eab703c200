import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readSiteFacts } from '../../../../src/build/read/site-facts.ts';
import type { Display } from '../../../../src/build/report/display.ts';
import { checkStaged } from '../../../../src/build/staged/check-staged.ts';
import { describeFaults, stops } from '../../../../src/build/staged/describe-faults.ts';
import { GitIndex } from '../../../../src/build/staged/git-index.ts';
import { ROOT } from '../../../run-command.ts';

const NOW = new Date(Date.UTC(2024, 3, 30, 12));
/** No terminal. */
const PLAIN: Display = { width: 100, paint: (_, text) => text };

/** Neither the settings of whoever runs the tests, nor a repository that a hook of theirs names. */
const environment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^GIT_/i.test(name))),
  ...{ GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' },
  ...{ NODE_ENV: undefined, FORCE_COLOR: undefined, NO_COLOR: '1' },
  SOURCE_DATE_EPOCH: String(NOW.getTime() / 1000),
});

/** A rule that is quick to ask, where the real ones are not what is tested. */
const QUICK_RULES = `export default [{ rules: { 'no-debugger': 'error' } }];\n`;

/** A repository with our hook before each commit, to be removed. */
export class StagedRepository {
  readonly dir = mkdtempSync(join(tmpdir(), 'traff staged '));

  constructor(files: Record<string, string> = {}) {
    this.git('init', '-q', '-b', 'main');
    this.git('config', 'user.name', 'N');
    this.git('config', 'user.email', 'n@exempel.se');
    this.git('config', 'core.hooksPath', join(ROOT, '.githooks'));
    symlinkSync(join(ROOT, 'node_modules'), join(this.dir, 'node_modules'));
    cpSync(join(ROOT, '.prettierrc.json'), join(this.dir, '.prettierrc.json'));
    const ours = { '.gitignore': 'node_modules\n', 'eslint.config.js': QUICK_RULES };
    for (const [path, text] of Object.entries({ ...ours, ...files })) this.write(path, text);
    this.git('add', '--all');
    this.git('commit', '-q', '--no-verify', '-m', 'x');
  }

  write(path: string, text: string | Uint8Array): void {
    mkdirSync(dirname(join(this.dir, path)), { recursive: true });
    writeFileSync(join(this.dir, path), text);
  }

  /** @throws {Error} with what git said, where it failed */
  git(...args: string[]): string {
    const { status, stdout, stderr } = this.#run(args);
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout;
  }

  /** What the hook says when a commit is tried, and whether it was made. */
  commit(...args: string[]): { made: boolean; said: string } {
    const { status, stderr } = this.#run(['commit', '-q', '-m', 'x', ...args]);
    return { made: status === 0, said: stderr };
  }

  /**
   * What the hook would say of what is staged, and whether it would let the commit be made; asked in
   * this process, since most of the time of a commit is that of starting another.
   */
  async judge(): Promise<{ made: boolean; said: string }> {
    const faults = await checkStaged(new GitIndex(this.dir), 'content', NOW);
    const { locale } = readSiteFacts(join(this.dir, 'content'));
    return { made: !stops(faults), said: describeFaults(faults, locale, PLAIN) };
  }

  #run(args: string[]): { status: number | null; stdout: string; stderr: string } {
    return spawnSync('git', args, { cwd: this.dir, env: environment(), encoding: 'utf8' });
  }

  remove(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }
}
