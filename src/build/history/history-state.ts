import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { changedSince } from './history.ts';
import { runGit } from './run-git.ts';

/** Where the folder lies, what is checked out, and files that say how far back a history goes. */
const PLACE = ['rev-parse', '--git-path', 'shallow', '--git-path', 'info/grafts'];
const COMMIT = ['--show-prefix', 'HEAD'];
/** Settings that may change what git answers. */
const SETTINGS = '^(core|diff|extensions|filter|i18n|log|safe)\\.';

/**
 * All that the answers of {@link readHistory} follow from beside the files of the folder: as long
 * as it is the same, so are they. Asked in a moment, however long the history is. Never fails.
 */
export async function historyState(dir: string): Promise<string> {
  const place = await runGit(dir, [...PLACE, ...COMMIT]);
  if (place === null) return 'no history';
  const [shallow = '', grafts = '', ...commit] = place.split('\n');
  const answers = await Promise.all([
    runGit(dir, ['config', '-z', '--get-regexp', SETTINGS]),
    runGit(dir, ['for-each-ref', 'refs/replace']),
    changedSince(dir),
  ]);
  const cuts = [shallow, grafts].map((path) => contentOf(resolve(dir, path)));
  return JSON.stringify([commit, cuts, answers]);
}

function contentOf(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
