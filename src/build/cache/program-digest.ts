import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestTree, type Digest } from './digest-tree.ts';

/** Folders of the project that a build reads; files count where they lie in its root. */
const FOLDERS = ['bin', 'docs', 'public', 'schemas', 'scripts', 'src'];
/** What npm, pnpm and Yarn write down of what they have installed. */
const INSTALLED = ['.package-lock.json', '.modules.yaml', '.yarn-state.yml'];
/** Variables of the environment that decide how programs run. */
const VARIABLES = ['NODE_ENV', 'NODE_ICU_DATA', 'NODE_OPTIONS'];

/**
 * Adds to a digest the program that builds: its own files, the installed packages by their versions
 * and the digests that the registry gave them, Node and what comes with it, and the system.
 *
 * @param root the project's folder
 * @throws {Error} where it is not known what is installed, or what the system says
 */
export function digestProgram(digest: Digest, root: string, env: NodeJS.ProcessEnv): void {
  const folders = FOLDERS.filter((name) => existsSync(join(root, name)));
  const files = readdirSync(root, { withFileTypes: true }).filter((entry) => entry.isFile());
  const counted = new Set([...folders, ...files.map(({ name }) => name)]);
  digestTree(digest, root, (path) => path.includes('/') || counted.has(path));
  digest.update(installed(root));
  const variables = VARIABLES.map((name) => env[name] ?? null);
  digest.update(JSON.stringify([process.versions, process.platform, process.arch, variables]));
}

function installed(folder: string): Buffer {
  const lists = INSTALLED.map((name) => join(folder, 'node_modules', name));
  const list = lists.find((file) => existsSync(file));
  if (list !== undefined) return readFileSync(list);
  const above = dirname(folder);
  if (above === folder) throw new Error('no list of the installed packages');
  return installed(above);
}
