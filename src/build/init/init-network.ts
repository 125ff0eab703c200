import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Locale } from '../../locales/locale.ts';
import { dateIn } from '../../schedule/date-in.ts';
import { writeNewFiles, type NewFile } from '../new-files/write-new-files.ts';
import { shownPath } from '../report/shown-path.ts';
import { writeWhole } from '../cache/write-whole.ts';
import { gitIgnore } from './git-ignore.ts';
import { InitError } from './init-error.ts';
import { docsOf, installedFrom } from './installed-program.ts';
import { packageJson } from './package-json.ts';
import { skeleton, type Workflows } from './skeleton.ts';

/** Of the day from which the example is reckoned; the network's own is not known yet. */
const ZONE = 'Europe/Stockholm';

/** Where the network's repository is to be. */
export const HOSTS = ['github', 'gitlab'] as const;

interface InitOptions {
  /** The network's folder; made where it is missing. */
  dir: string;
  locale: Locale;
  host: (typeof HOSTS)[number];
  now: Date;
  /** The program's own folder. */
  root: string;
}

/** What became of each file, by its path from the folder. */
export interface Begun {
  written: string[];
  /** Were there and got what they lacked. */
  added: string[];
  /** Were there and are as they were. */
  kept: string[];
}

/**
 * Makes the beginnings of a network's folder. Files that are there stay as they are, but for
 * `package.json` and `.gitignore`, which get what they lack.
 *
 * @throws {InitError} `has-content`, `bad-package`, `script-taken`; nothing is written then
 * @throws {NewFileError} when anything cannot be written; everything is then as it was
 */
export async function initNetwork(options: InitOptions): Promise<Begun> {
  const { dir, locale, host, now, root } = options;
  const content = join(dir, 'content');
  if (holdsFiles(content)) throw new InitError('has-content', { path: shownPath(content) });
  const traff = installedFrom(root);
  const made = skeleton(locale, {
    today: dateIn(ZONE, now),
    workflows: projectWorkflows(root, host),
    node: readFileSync(join(root, '.nvmrc'), 'utf8'),
    docs: docsOf(traff),
  });
  const whole = [
    addition(dir, 'package.json', (before) =>
      packageJson(before, traff, join(dir, 'package.json')),
    ),
    addition(dir, '.gitignore', gitIgnore),
  ];
  const kept = made.others.filter(({ path }) => isThere(dir, path));
  const written = [
    ...whole.filter(({ before }) => before === null),
    ...made.content,
    ...made.others.filter((file) => !kept.includes(file)),
  ];
  await writeNewFiles(dir, written);
  const added = whole.filter(({ before, text }) => before !== null && before !== text);
  for (const { path, text } of added) writeWhole(join(dir, path), Buffer.from(text));
  return { written: paths(written), added: paths(added), kept: paths(kept) };
}

function holdsFiles(path: string): boolean {
  const status = statSync(path, { throwIfNoEntry: false });
  return status?.isDirectory() === true && readdirSync(path).length > 0;
}

/** A file that keeps what it has. */
function addition(
  dir: string,
  path: string,
  complete: (before: string | null) => string,
): NewFile & { before: string | null } {
  const file = join(dir, path);
  const before = existsSync(file) ? readFileSync(file, 'utf8') : null;
  return { path, before, text: complete(before) };
}

/** Whatever the case of its letters. */
function isThere(dir: string, path: string): boolean {
  const folder = join(dir, path, '..');
  if (!holdsFiles(folder)) return false;
  const name = basename(path).toLowerCase();
  return readdirSync(folder).some((each) => each.toLowerCase() === name);
}

function projectWorkflows(root: string, host: InitOptions['host']): Workflows {
  const read = (...path: string[]): string => readFileSync(join(root, ...path), 'utf8');
  if (host === 'gitlab') return [{ kind: 'pipeline', text: read('.gitlab-ci.yml') }];
  return [
    { kind: 'check', text: read('.github', 'workflows', 'granska.yml') },
    { kind: 'publish', text: read('.github', 'workflows', 'publicera.yml') },
  ];
}

function paths(files: readonly NewFile[]): string[] {
  return files.map(({ path }) => path).sort();
}
