import { spawnSync } from 'node:child_process';
import { ROOT, runNode, type Outcome } from '../run-command.ts';

/** Mounts a file system of so little in memory at `$1`, and goes on with the rest. */
const MOUNT = 'mount -t tmpfs -o size="$0" tmpfs "$1" && shift && exec "$@"';

/** Whether this machine lets us mount one, where nobody else sees it. */
export function canMount(): boolean {
  const probe = ['--user', '--map-root-user', '--mount', 'sh', '-c', MOUNT, '64k', '/mnt', 'true'];
  return spawnSync('unshare', probe, { stdio: 'ignore' }).status === 0;
}

/**
 * Runs a file of the project, and then a shell command, where a folder is a disk of so little.
 *
 * @param size as `mount` takes it, such as `64k`
 * @param after told the folder as `$0`; what it prints comes after the first's output
 */
export function onSmallDisk(
  folder: string,
  size: string,
  args: string[],
  { env = {}, after }: { env?: NodeJS.ProcessEnv; after: string },
): Promise<Outcome> {
  const script = [
    'import { spawnSync } from "node:child_process";',
    `const run = (command, args) => spawnSync(command, args, { stdio: "inherit" }).status;`,
    'const [folder, size, after, ...args] = process.argv.slice(1);',
    `const inside = ${JSON.stringify(MOUNT)};`,
    'const both = `"$@"; status=$?; cd "$FOLDER"; ${after}; exit $status`;',
    'process.env.FOLDER = folder;',
    'const shell = ["sh", "-c", both, "sh", process.execPath, ...args];',
    'process.exit(run("unshare", ["--user", "--map-root-user", "--mount", "sh", "-c", inside, size, folder, ...shell]));',
  ].join('\n');
  return runNode(['--input-type=module', '-e', script, folder, size, after, ...args], env, ROOT);
}
