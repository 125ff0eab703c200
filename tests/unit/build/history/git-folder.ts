import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Whoever runs the tests may sign commits, or have hooks. */
const SETTINGS = ['user.name=N', 'user.email=n@exempel.se', 'commit.gpgSign=false'];

/** A repository of its own, to be removed. */
export class GitFolder {
  readonly dir = mkdtempSync(join(tmpdir(), 'traff-git-'));

  constructor() {
    this.git(['init', '-q', '-b', 'main']);
  }

  /** @param seconds the time of a commit, since 1970 */
  git(args: string[], seconds = 1_000_000_000): void {
    const date = `${String(seconds)} +0000`;
    const env = { ...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: date };
    const settings = SETTINGS.flatMap((setting) => ['-c', setting]);
    execFileSync('git', [...settings, ...args], { cwd: this.dir, env, stdio: 'pipe' });
  }

  write(path: string, text: string): void {
    mkdirSync(dirname(join(this.dir, path)), { recursive: true });
    writeFileSync(join(this.dir, path), text);
  }

  commit(seconds: number, files: Record<string, string> = {}): void {
    for (const [path, text] of Object.entries(files)) this.write(path, text);
    this.git(['add', '-A']);
    this.git(['commit', '-q', '--allow-empty', '-m', 'x'], seconds);
  }

  remove(): void {
    rmSync(this.dir, { recursive: true, force: true });
  }
}
