import { appendFile, readFile } from 'node:fs/promises';
import { isAbsolute, join, relative } from 'node:path';
import { parseEnv } from 'node:util';

const NAME = 'TRAFF_KEY';
const DOTENV = '.env';

async function dotenv(folder: string): Promise<string> {
  return readFile(join(folder, DOTENV), 'utf8').catch(() => '');
}

/** `TRAFF_KEY` as written in the environment, else in the folder's `.env`; null for none. */
export async function readTraffKey(
  environment: NodeJS.ProcessEnv,
  folder: string,
): Promise<string | null> {
  const found = [environment[NAME], parseEnv(await dotenv(folder))[NAME]];
  return found.map((key) => key?.trim()).find((key) => key) ?? null;
}

/**
 * Adds a new `TRAFF_KEY` to the project's `.env`, which git ignores and only its owner may read,
 * so that an editor's next command finds it. Content that lies elsewhere may belong to another
 * site, whose key has no place here.
 *
 * @returns the file, or null where nothing was written
 */
export async function saveTraffKey(
  key: string,
  folder: string,
  content: string,
): Promise<string | null> {
  const inside = relative(folder, content);
  if (inside.startsWith('..') || isAbsolute(inside)) return null;
  const before = await dotenv(folder);
  const gap = before === '' || before.endsWith('\n') ? '' : '\n';
  await appendFile(join(folder, DOTENV), `${gap}${NAME}=${key}\n`, { mode: 0o600 });
  return DOTENV;
}
