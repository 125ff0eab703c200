import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { COMMANDS } from '../commands.ts';
import type { ProjectFile } from './to-javascript.ts';

/** What the package holds, from the project's root. npm adds README.md and LICENSE by itself. */
export const SHIPPED = [
  '.github/workflows/granska.yml',
  '.github/workflows/publicera.yml',
  '.gitlab-ci.yml',
  '.nvmrc',
  'CHANGELOG.md',
  'SECURITY.md',
  'bin',
  'deploy',
  'docs',
  'public',
  'scripts',
  'src',
  'tsconfig.json',
] as const;
const READ_FIRST = ['LICENSE', 'README.md'];

/** Of `scripts/`: the commands, and what they share. */
const SCRIPTS = [...COMMANDS, 'command', 'traff'].map((name) => `scripts/${name}.ts`);
/** For those who work on Träff: packing, the guide's text, and what a commit is checked by. */
const DEVELOPING = /^src\/build\/(?:package|guide|staged)\//;

/** The project's files that belong in the package, in the order of their paths. */
export function shippedFiles(root: string): ProjectFile[] {
  const paths = [...SHIPPED, ...READ_FIRST].flatMap((path) => below(root, path)).filter(isShipped);
  return paths.sort().map((path) => ({ path, bytes: readFileSync(join(root, path)) }));
}

function below(root: string, path: string): string[] {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path)).flatMap((name) => below(root, `${path}/${name}`));
}

function isShipped(path: string): boolean {
  if (path.startsWith('scripts/')) return SCRIPTS.includes(path);
  return !DEVELOPING.test(path) && !path.endsWith('.d.ts');
}
