/** When each path was last committed, in seconds since 1970. */
export type Changes = Map<string, number>;

/** The last second of the year 9999, beyond which an instant has no usual form. */
const LATEST = 253_402_300_799;

/** Before the time of a commit: no path begins like that. */
const MARK = '//';
/** What `git log -z --name-only` is to print, for {@link changesIn}. */
export const LOG_FORMAT = `--format=%x00${MARK}%ct`;

/**
 * Reads what git printed of {@link LOG_FORMAT}: for each commit its time and its paths, the first
 * on a new line unless the commit is a merge. Clocks of those who commit may go wrong, so the latest
 * time counts, not the last commit's.
 */
export function changesIn(log: string): Changes {
  const changes: Changes = new Map();
  let seconds = 0;
  let before = '';
  for (const entry of log.split('\0')) {
    if (entry.startsWith(MARK)) seconds = secondsIn(entry.slice(MARK.length));
    else if (entry !== '') {
      const path = before.startsWith(MARK) ? entry.replace(/^\n/, '') : entry;
      changes.set(normal(path), Math.max(seconds, changes.get(normal(path)) ?? 0));
    }
    before = entry;
  }
  return changes;
}

function secondsIn(entry: string): number {
  const seconds = Number(entry);
  return seconds > 0 && seconds <= LATEST ? seconds : 0;
}

/** The names in an answer to `-z`. */
export function namesIn(answer: string): string[] {
  return answer.split('\0').filter((name) => name !== '');
}

/** Some file systems take a name's letters apart that git has whole. */
export function normal(path: string): string {
  return path.normalize('NFC');
}
