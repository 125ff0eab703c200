import { readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Checked } from '../check/check-content.ts';
import { createFolder, removeStage } from '../site/stage.ts';
import { checkCode, type CodeFaults } from './check-code.ts';
import { checkNotes } from './check-notes.ts';
import type { GitIndex } from './git-index.ts';
import { isEnvironmentFile, lineOfKey } from './secret.ts';

/** What must not be committed. Paths are those from the repository's root. */
export interface StagedFaults {
  /** Files of environment variables. */
  environment: string[];
  /** Where a line looks as if it held the builder's key. */
  keys: { file: string; line: number }[];
  /** Of the staged notes alone; null where none is staged. */
  notes: Checked | null;
  code: CodeFaults;
}

/**
 * Checks what the next commit adds or changes, as it stands in the index: what was changed since
 * it was staged is not looked at. The other files of the commit are there to be referred to.
 * Works in a folder of its own below `.git`, and removes it.
 *
 * @param content the path of the content folder from the root
 * @throws {Error} where git cannot answer
 */
export async function checkStaged(
  index: GitIndex,
  content: string,
  now: Date,
): Promise<StagedFaults> {
  const staged = await index.changed();
  const folder = realpathSync(createFolder(join(await index.ownFolder(), 'traff-staged')));
  try {
    await index.write(staged, folder);
    const secrets = findSecrets(staged, folder);
    const isNote = (path: string): boolean => path.startsWith(`${content}/`);
    const notes = await checkNotes(index, staged.filter(isNote), { folder, content, now });
    const others = staged.filter((path) => !isNote(path));
    const code = await checkCode(index, others, { folder, content });
    return { ...secrets, notes, code };
  } finally {
    removeStage(folder);
  }
}

/** Bytes of a file: more than any text has, and no more than a string can hold. */
const LOOKED_THROUGH = 2 ** 26;

function findSecrets(staged: string[], folder: string): Pick<StagedFaults, 'environment' | 'keys'> {
  const keys = staged.flatMap((file) => {
    const line = lineOfKey(readFileSync(join(folder, file)).subarray(0, LOOKED_THROUGH));
    return line === null ? [] : [{ file, line }];
  });
  return { environment: staged.filter(isEnvironmentFile), keys };
}
