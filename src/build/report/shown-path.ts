import { relative, resolve, sep } from 'node:path';

/** The path that a person can open from where the command was given, with forward slashes. */
export function shownPath(path: string): string {
  const near = relative(process.cwd(), resolve(path));
  return (near === '' || near.startsWith('..') ? path : near).split(sep).join('/');
}
