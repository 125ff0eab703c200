import { open, readFile } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import { parseEnv } from 'node:util';

const NAME = 'TRAFF_KEY';
const DOTENV = '.env';

/** Where a command runs. */
export interface Surroundings {
  environment: NodeJS.ProcessEnv;
  /** The project's folder, where `.env` lies. */
  folder: string;
  /** The content folder. */
  content: string;
}

async function dotenv(folder: string): Promise<string> {
  return readFile(join(folder, DOTENV), 'utf8').catch(() => '');
}

/**
 * `TRAFF_KEY` as written in the environment, else in the project's `.env`; null for none. One that
 * is set to nothing hides that of `.env`, as it does for a build.
 */
export async function readTraffKey({ environment, folder }: Surroundings): Promise<string | null> {
  const found = environment[NAME] ?? parseEnv(await dotenv(folder))[NAME];
  return found === undefined || found.trim() === '' ? null : found.trim();
}

/**
 * Adds a new `TRAFF_KEY` to the project's `.env`, which git ignores and only its owner may read,
 * so that an editor's next command finds it. Content that lies elsewhere may belong to another
 * site, whose key has no place here.
 *
 * @returns the file, or null where nothing was written
 */
export async function saveTraffKey(key: string, where: Surroundings): Promise<string | null> {
  const inside = relative(where.folder, where.content);
  const elsewhere = inside.startsWith('..') || isAbsolute(inside);
  if (elsewhere || where.environment[NAME] !== undefined) return null;
  const before = await dotenv(where.folder);
  const gap = before === '' || before.endsWith('\n') ? '' : '\n';
  const handle = await open(join(where.folder, DOTENV), 'a', 0o600);
  try {
    // One that was there before may have been open to others.
    await handle.chmod(0o600);
    await handle.appendFile(`${gap}${NAME}=${key}\n`);
  } finally {
    await handle.close();
  }
  return DOTENV;
}
