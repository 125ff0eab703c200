import { installPackages, type Machine } from '../browser/find-program.ts';

/** What runs an engine, or in words why it cannot be tested here. */
export type Finding<Programs> =
  { programs: Programs; missing: null } | { programs: null; missing: string };

interface Search<Programs> {
  /** The engine as people know it. */
  engine: string;
  look: (machine: Machine) => Programs | null;
  /** Debian's packages that hold what is looked for. */
  packages: string[];
  /** What to install elsewhere, or to set. */
  advice: string;
}

/**
 * Looks for the programs of an engine, and installs them where that is allowed.
 *
 * @throws {Error} when an environment variable names a program that does not run
 */
export function seek<Programs>(search: Search<Programs>, machine: Machine): Finding<Programs> {
  const { engine, look, packages, advice } = search;
  let programs = look(machine);
  if (programs === null) {
    installPackages(machine, ...packages);
    programs = look(machine);
  }
  if (programs !== null) return { programs, missing: null };
  return {
    programs: null,
    missing: `${engine} is not tested: it is not installed here. ${advice}`,
  };
}
