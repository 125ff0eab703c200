import { relative, resolve, join, sep } from 'node:path';
import { checkContent, type Checked } from '../check/check-content.ts';
import type { GitIndex } from './git-index.ts';

/**
 * What `npm run check` finds in the content of a commit, of that only what stands in the staged
 * files: a note is judged by the others too. Null where none is staged.
 */
export async function checkNotes(
  index: GitIndex,
  staged: string[],
  { folder, content, now }: { folder: string; content: string; now: Date },
): Promise<Checked | null> {
  if (staged.length === 0) return null;
  await index.write(await index.within(content), folder);
  const checked = checkContent(join(folder, content), now);
  const findings = checked.findings.map(({ problem, line }) => {
    const file = relative(folder, resolve(problem.file)).split(sep).join('/');
    return { problem: { ...problem, file }, line };
  });
  return { ...checked, findings: findings.filter(({ problem }) => staged.includes(problem.file)) };
}
