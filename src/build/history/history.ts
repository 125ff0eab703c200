import { changesIn, LOG_FORMAT, namesIn, normal, type Changes } from './git-answers.ts';
import { runGit } from './run-git.ts';

/** A text and the files beside it, by their paths from the content folder. */
export interface Texts {
  file: string;
  attachments: { path: string }[];
}

/** When texts were last changed. */
interface History {
  /**
   * When a text or a file that belongs to it was last committed: an ISO 8601 instant in UTC, such as
   * `2024-04-23T13:45:00Z`. Null where nobody knows.
   */
  changed: (text: Texts) => string | null;
}

/** Where nobody knows when anything was changed. */
export const noHistory: History = { changed: () => null };

const LOG = ['log', '-z', '-c', '--name-only', '--no-renames', '--relative', '--no-show-signature'];
const DIFF = ['diff', '-z', '--name-only', '--no-renames', '--relative', '--no-ext-diff'];
/** What has been changed since it was committed counts as changed a minute after that. */
const MINUTE = 60;

/**
 * Asks git when each file of a folder was last committed; of a shallow clone, as far as it goes
 * back. The same files and the same history give the same answers on any day. Never fails.
 */
export async function readHistory(dir: string): Promise<History> {
  const [log, changed] = await Promise.all([
    runGit(dir, [...LOG, LOG_FORMAT, '--', '.']),
    changedSince(dir),
  ]);
  if (log === null) return noHistory;
  const changes = changesIn(log);
  for (const path of changed.map(normal)) {
    const committed = changes.get(path);
    if (committed !== undefined) changes.set(path, committed + MINUTE);
  }
  return historyOf(changes);
}

/** Paths of what is no longer as it was committed. */
export async function changedSince(dir: string): Promise<string[]> {
  const filters = await runGit(dir, ['config', '-z', '--name-only', '--get-regexp', '^filter\\.']);
  // To compare files, git would run the programs that the repository names as filters.
  const emptied = namesIn(filters ?? '');
  const args = [...DIFF, '--ignore-submodules=all', 'HEAD', '--', '.'];
  return namesIn((await runGit(dir, args, emptied)) ?? '');
}

function historyOf(changes: Changes): History {
  const folders = new Map<string, number>();
  for (const [path, seconds] of changes) {
    const folder = folderOf(path);
    folders.set(folder, Math.max(seconds, folders.get(folder) ?? 0));
  }
  return {
    changed: ({ file, attachments }) => {
      const own = changes.get(normal(file));
      if (own === undefined) return null;
      const beside = attachments.map(({ path }) => changes.get(normal(path)) ?? 0);
      // In a folder of its own, what has been taken away counts too.
      const folder = /\/index\.md$/i.test(file) ? folders.get(folderOf(normal(file))) : 0;
      return instant(Math.max(own, folder ?? 0, ...beside));
    },
  };
}

/** @example folderOf('meetings/2024-04-23/bilder/tavla.png') //=> 'meetings/2024-04-23' */
function folderOf(path: string): string {
  return path.split('/').slice(0, 2).join('/');
}

function instant(seconds: number): string | null {
  return seconds === 0 ? null : new Date(seconds * 1000).toISOString().replace('.000Z', 'Z');
}
