import type { ProblemCode } from './faults.ts';
import { problem, startOf, type Problem } from './problem.ts';
import type { UnreadFile } from './source-file.ts';

const codes = {
  'not-allowed': 'file-not-allowed',
  changed: 'file-changed',
  gone: 'file-changed',
  folder: 'file-folder',
  special: 'file-special',
} as const satisfies Partial<Record<UnreadFile['cause'], ProblemCode>>;

/** Files that the system would not give: what is in them is unknown, so nothing can be published. */
export function reportUnreadFiles(files: readonly UnreadFile[]): Problem[] {
  return files.map(({ path, cause, detail }) => {
    const start = startOf(path);
    if (cause === 'other') return problem('file-unreadable', start, path, { detail });
    return problem(codes[cause], start, path, {});
  });
}
