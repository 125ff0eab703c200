import { createHmac } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { historyState } from '../history/history-state.ts';
import type { BuildOptions } from '../site/prepare.ts';
import { dateIn } from '../../schedule/date-in.ts';
import { readSiteFacts } from '../read/site-facts.ts';
import { digestTree } from './digest-tree.ts';
import { digestProgram } from './program-digest.ts';

/** What a build goes by. */
export interface Inputs extends Pick<BuildOptions, 'content' | 'now'> {
  /** The project's folder. */
  root: string;
  env: NodeJS.ProcessEnv;
}

/**
 * One digest of all that the output of a build follows from: the content folder, what git knows of
 * it, the day in the site's zone, the key and the program. It is keyed, so that nobody can find out
 * by it what the content says; without the key nothing in the content is secret.
 *
 * @returns hexadecimal, or null where anything cannot be read
 */
export async function inputsOf(options: Inputs, key: Buffer): Promise<string | null> {
  const { content, now, root, env } = options;
  try {
    const history = historyState(content);
    const digest = createHmac('sha256', key);
    digest.update(`${dateIn(readSiteFacts(content).timeZone, now)}\n`);
    // Git's own folder changes without any effect, and what it knows is asked for.
    digestTree(digest, realpathSync(content), (path) => !/(^|\/)\.git$/.test(path));
    digestProgram(digest, root, env);
    return digest.update(await history).digest('hex');
  } catch {
    return null;
  }
}
