import { existsSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readRegular } from '../read/regular-file.ts';
import { MembersError } from './error.ts';

const MEMBERS_FILE = 'members.json';

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined;
}

/**
 * The text of a content folder's `members.json`, or null when there is none.
 *
 * @throws {MembersError} `no-content` when there is no such folder
 */
export function readMembers(content: string): string | null {
  try {
    return readRegular(join(content, MEMBERS_FILE)).toString('utf8');
  } catch (error) {
    if (!existsSync(content)) throw new MembersError('no-content', { dir: content });
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Replaces `members.json` by what `change` makes of its text (null when there is none), whole or
 * not at all. The new file's existence keeps a second command from starting on the same text.
 *
 * @throws {MembersError} `members-busy`, `no-content`; and what `change` throws, with the old file
 *   untouched
 */
export async function changeMembers(
  content: string,
  change: (text: string | null) => Promise<string>,
): Promise<void> {
  const file = join(content, `.${MEMBERS_FILE}.new`);
  const handle = await open(file, 'wx').catch((error: unknown) => {
    if (codeOf(error) === 'EEXIST') throw new MembersError('members-busy', { file });
    if (codeOf(error) === 'ENOENT') throw new MembersError('no-content', { dir: content });
    throw error;
  });
  try {
    await handle.writeFile(await change(readMembers(content)));
    await handle.sync();
    await handle.close();
    await rename(file, join(content, MEMBERS_FILE));
  } catch (error) {
    await handle.close().catch(() => undefined);
    await rm(file, { force: true });
    throw error;
  }
}
