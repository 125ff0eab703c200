// Has git run the hooks of this folder. Plain JavaScript, since npm runs it (as "prepare") with
// whatever Node there is, and it must never make an installation fail.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';

const FOLDER = '.githooks';

/** What `git config` prints, or null where there is no git or nothing is set. */
function config(...args) {
  const { status, stdout } = spawnSync('git', ['config', ...args], { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : null;
}

/** Only in a clone that somebody works in: not where a machine tests, nor inside a package. */
if (!process.env.CI && existsSync('.git') && existsSync(`${FOLDER}/pre-commit`)) {
  const used = config('core.hooksPath');
  if (used === null) config('core.hooksPath', FOLDER);
  else if (used !== FOLDER) process.stderr.write(`git uses the hooks in ${used}, not ${FOLDER}.\n`);
}
