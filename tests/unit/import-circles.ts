import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** A file of our own, as imports name it, lazy ones and those of types too; a worker is a program apart. */
const OWN_FILE = /\b(?:from|import)\b\s*\(?'(\.\.?\/[^'\n]+\.(?:ts|astro))'/g;

/**
 * The circles in which files import each other, types too.
 *
 * @param dir folder whose files are looked at, with all below it
 * @returns the files of each circle
 */
export function importCircles(dir: string): string[][] {
  const files = readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|astro)$/.test(name))
    .map((name) => join(dir, name));
  const imports = new Map(files.map((file) => [file, importsOf(file)]));
  const reached = new Map(files.map((file) => [file, reachable(file, imports)]));
  const reaches = (from: string, to: string): boolean => reached.get(from)?.has(to) === true;
  const round = files.filter((file) => reaches(file, file));
  const circleOf = (file: string): string[] =>
    round.filter((other) => reaches(file, other) && reaches(other, file));
  return round.map(circleOf).filter(([first], at) => first === round[at]);
}

function importsOf(file: string): string[] {
  const named = Array.from(readFileSync(file, 'utf8').matchAll(OWN_FILE), ([, path = '']) =>
    normalize(join(dirname(file), path)),
  );
  return named.filter((path) => existsSync(path));
}

/** All that a file imports, and what that imports, and so on. */
function reachable(file: string, imports: ReadonlyMap<string, string[]>): Set<string> {
  const reached = new Set<string>();
  const waiting = [...(imports.get(file) ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    waiting.push(...(imports.get(next) ?? []));
  }
  return reached;
}
