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

/** A project's `.env`: UTF-8, or what Notepad and PowerShell make of it. */
interface Dotenv {
  text: string;
  encoding: 'utf8' | 'utf16le';
}

async function readDotenv(folder: string): Promise<Dotenv> {
  const bytes = await readFile(join(folder, DOTENV)).catch(() => Buffer.alloc(0));
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf16le' : 'utf8';
  return { text: bytes.toString(encoding).replace(/^\uFEFF/, ''), encoding };
}

/**
 * `TRAFF_KEY` as written in the environment, else in the project's `.env`; null for none. One that
 * is set to nothing hides that of `.env`, as it does for a build.
 */
export async function readTraffKey({ environment, folder }: Surroundings): Promise<string | null> {
  const found = environment[NAME] ?? parseEnv((await readDotenv(folder)).text)[NAME];
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
  const { text, encoding } = await readDotenv(where.folder);
  const gap = text === '' || text.endsWith('\n') ? '' : '\n';
  const handle = await open(join(where.folder, DOTENV), 'a', 0o600);
  try {
    // One that was there before may have been open to others.
    await handle.chmod(0o600);
    await handle.appendFile(`${gap}${NAME}=${key}\n`, encoding);
  } finally {
    await handle.close();
  }
  return DOTENV;
}
