/** What is read of a `package.json`. */
export interface Manifest {
  name: string;
  version: string;
  description: string;
  license: string;
  dependencies: Record<string, string>;
}

/** The `package.json` of the package. */
export interface PackedManifest extends Manifest {
  type: 'module';
  bin: { traff: string };
  engines: { node: string };
  files: string[];
}

/**
 * The oldest Node that the packages ask for. Here it is no concern, since `npm ci` brings a newer one
 * for all commands; whoever installs the package may have any.
 */
const NODE = '>=22.19.0';

/**
 * The project's `package.json` as the package has it: without what only developing needs, and
 * without `private`, which keeps anyone from publishing the sources, that no other project can run.
 *
 * @param files paths from the package's root
 */
export function packedManifest(
  { name, version, description, license, dependencies }: Manifest,
  files: readonly string[],
): PackedManifest {
  const needed = Object.entries(dependencies).filter(([each]) => !each.startsWith('@types/'));
  return {
    name,
    version,
    description,
    license,
    type: 'module',
    bin: { traff: 'bin/traff.js' },
    engines: { node: NODE },
    files: [...files],
    dependencies: Object.fromEntries(needed),
  };
}
