import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, sep } from 'node:path';

/** Mode, and object of the index, of what `git diff --raw` lists; then, after a zero, its path. */
const ENTRY = /^:\d+ 100\d+ \S+ \S+ [A-Z]\d*$/;

/** The index of a repository: what its next commit will hold. */
export class GitIndex {
  /** The top folder of the work tree. */
  readonly root: string;

  constructor(root: string) {
    this.root = root;
  }

  /**
   * Files that the commit adds or changes, by their paths from the root; a renamed one by its new
   * path. Neither deleted files nor links are among them.
   *
   * @throws {Error} with what git says, such as where there is no repository
   */
  async changed(): Promise<string[]> {
    const args = ['diff', '--cached', '--raw', '-z', '--no-renames', '--no-ext-diff'];
    const parts = (await this.#git([...args, '--diff-filter=AMT'])).split('\0');
    return parts.flatMap((part, at) => (ENTRY.test(part) ? (parts[at + 1] ?? []) : []));
  }

  /** Paths from the root of all files that the commit holds below a folder. */
  within(folder: string): Promise<string[]> {
    return this.#all([`:(top,literal)${folder}`]);
  }

  /** Paths from the root of all files that the commit holds, but for those below a folder. */
  outside(folder: string): Promise<string[]> {
    return this.#all([':(top)', `:(top,exclude,literal)${folder}`]);
  }

  /** Writes files as the commit will hold them below a folder, each at its path. */
  async write(paths: string[], folder: string): Promise<void> {
    mkdirSync(folder, { recursive: true });
    const prefix = join(folder, sep).replaceAll(sep, '/');
    const input = paths.map((path) => `${path}\0`).join('');
    await this.#git(['checkout-index', '-z', '-f', '-q', '--stdin', `--prefix=${prefix}`], input);
  }

  /** The folder of the repository's own files, where nothing of it is a part of a commit. */
  async ownFolder(): Promise<string> {
    return (await this.#git(['rev-parse', '--absolute-git-dir'])).trim();
  }

  async #all(places: string[]): Promise<string[]> {
    const paths = await this.#git(['ls-files', '-z', '--full-name', '--', ...places]);
    return paths.split('\0').filter((path) => path !== '');
  }

  #git(args: string[], input = ''): Promise<string> {
    const child = spawn('git', args, { cwd: this.root, windowsHide: true });
    const said = { stdout: '', stderr: '' };
    for (const name of ['stdout', 'stderr'] as const) {
      child[name].setEncoding('utf8').on('data', (text: string) => (said[name] += text));
    }
    child.stdin.on('error', () => undefined).end(input);
    return new Promise((resolve, reject) => {
      child.on('error', reject);
      child.on('close', (status) => {
        if (status === 0) resolve(said.stdout);
        else reject(new Error(`git ${args[0] ?? ''}: ${said.stderr.trim()}`));
      });
    });
  }
}
