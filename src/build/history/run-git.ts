import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What a repository's settings could otherwise have run, changed or fetched. */
const HARDENED = [
  '--no-pager',
  ...['core.fsmonitor=false', 'core.quotePath=false', 'core.hooksPath=/dev/null'].flatMap(set),
  // Objects that a partial clone lacks are not fetched: a build talks to nobody.
  ...['protocol.allow=never', 'diff.autoRefreshIndex=true'].flatMap(set),
];
/**
 * Ten minutes. Ten thousand commits to a folder of ten thousand notes take git ten seconds; a build
 * must only not hang for good because of a broken disk.
 */
const LIMIT_MS = 600_000;

function set(setting: string): string[] {
  return ['-c', setting];
}

/**
 * What git says in a folder, or null where there is no git, no repository, no commit, or anything
 * else wrong. Writes nothing, asks nothing, and goes by the folder and not by the environment.
 *
 * @param emptied names of settings that are to hold nothing, whatever the repository says
 */
export async function runGit(
  dir: string,
  args: string[],
  emptied: string[] = [],
): Promise<string | null> {
  const asked = { GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', ...emptying(emptied) };
  try {
    const { stdout } = await run('git', [...HARDENED, '-C', dir, ...args], {
      env: { ...withoutGit(process.env), ...asked },
      maxBuffer: Infinity,
      timeout: LIMIT_MS,
      windowsHide: true,
    });
    return stdout;
  } catch {
    return null;
  }
}

/** Not as arguments, where the name of a setting cannot hold "=". */
function emptying(names: string[]): Record<string, string> {
  const settings: Record<string, string> = { GIT_CONFIG_COUNT: String(names.length) };
  for (const [at, name] of names.entries()) {
    settings[`GIT_CONFIG_KEY_${String(at)}`] = name;
    settings[`GIT_CONFIG_VALUE_${String(at)}`] = '';
  }
  return settings;
}

/** In a hook, git names another repository and index than those of the folder. */
function withoutGit(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const entries = Object.entries(environment).filter(([name]) => !/^GIT_/i.test(name));
  return Object.fromEntries(entries);
}
