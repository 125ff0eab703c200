import { delimiter, join } from 'node:path';

/** What finding a program depends on; {@link thisMachine} is the real one. */
export interface Machine {
  env: NodeJS.ProcessEnv;
  /** Whether the file is there and, where `probe` is given, succeeds with those arguments. */
  works: (file: string, probe: string[]) => boolean;
  /** Root on a system with Debian's packages. */
  canInstallPackages: boolean;
  /** Runs a command with its output shown; whether it succeeded. */
  run: (command: string, ...args: string[]) => boolean;
}

export interface Program {
  /** The environment variable that names it, before all other places. */
  variable: string;
  names: string[];
  /** Files outside `PATH` where it usually is. */
  places: string[];
  /** Arguments with which it ends at once, and with success, where it can run. */
  probe: string[];
}

/**
 * Finds a program: its variable, then `PATH`, then the usual places. Returns null where there is
 * none.
 *
 * @throws {Error} when the variable names something that does not run
 */
export function findProgram(
  { variable, names, places, probe }: Program,
  { env, works }: Machine,
): string | null {
  const named = env[variable];
  if (named !== undefined && named !== '') {
    if (works(named, probe)) return named;
    throw new Error(`${variable} is ${named}, but it does not run.`);
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...places].find((file) => works(file, probe)) ?? null;
}

/** Installs Debian's packages where that is allowed; a second time with fresh lists. */
export function installPackages(machine: Machine, ...packages: string[]): void {
  if (!machine.canInstallPackages) return;
  const install = (): boolean =>
    machine.run('apt-get', 'install', '--yes', '--no-install-recommends', ...packages);
  if (!install() && machine.run('apt-get', 'update')) install();
}
