import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { byTraff } from '../src/build/commands.ts';
import { parseStrictly } from '../src/build/errors/arguments.ts';
import { describeError, describeProblems } from '../src/build/errors/describe-error.ts';
import type { Prepared } from '../src/build/site/prepare.ts';
import { readSiteFacts } from '../src/build/read/site-facts.ts';
import { fill } from '../src/locales/fill.ts';
import type { Locale } from '../src/locales/locale.ts';

/** A sentence in the locale of the content. */
type Say = (words: Locale['commands'], locale: Locale) => string;

/** The command line was not understood; the sentence is made in the locale of the content. */
export class UsageError extends Error {
  constructor(say: Say) {
    const spoken = locale();
    super(say(spoken.commands, spoken));
  }
}

/**
 * Reads `--name VALUE` options of the given names, and flags. Prints the help and exits on `--help`.
 *
 * @throws {ArgumentError} on anything else
 */
export function readArguments<Name extends string, Flag extends string = never>(
  names: Name[],
  help: Say,
  flags: Flag[] = [],
): Partial<Record<Name, string> & Record<Flag, boolean>> {
  const options = new Map<string, { type: 'string' | 'boolean' }>();
  for (const name of names) options.set(name, { type: 'string' });
  for (const flag of flags) options.set(flag, { type: 'boolean' });
  options.set('help', { type: 'boolean' });
  const { help: wanted, ...values } = parseStrictly({
    options: Object.fromEntries(options),
  }).values;
  if (wanted === true) {
    const spoken = locale();
    printHelp(help(spoken.commands, spoken));
    process.exit(0);
  }
  return values as Partial<Record<Name, string> & Record<Flag, boolean>>;
}

/** Prints a help, its commands named as they were given: `npm run NAME`, or `npx traff NAME`. */
export function printHelp(text: string): void {
  const { npm_lifecycle_event: script, npm_command: command } = process.env;
  const isScript = script !== undefined && command !== 'exec';
  const isTraff = /[\\/]traff(?:\.js)?$/.test(process.argv[1] ?? '');
  console.log(isTraff && !isScript ? byTraff(text) : text);
}

/** @throws {UsageError} when it is no port */
export function readPort(text = '4321'): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (port <= 65_535) return port;
  throw new UsageError((words) => fill(words.build.badPort, { detail: text }));
}

/** What does not stop a build, but its editor should see, on standard error. */
export function printWarnings({ warnings, locale }: Pick<Prepared, 'warnings' | 'locale'>): void {
  if (warnings.length > 0) console.error(describeProblems(warnings, locale));
}

/**
 * Runs a command; an error becomes its message on standard error and exit code 1.
 *
 * @param spoken the language of that message; that of the content by default
 */
export async function runCommand(
  command: () => void | Promise<void>,
  spoken: () => Locale = locale,
): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(describeError(error, spoken()));
    if (process.env.DEBUG) console.error(error);
    process.exit(1);
  }
}

/** The content folder that the arguments name, however wrong the rest of them is. */
export function contentFolder(): string {
  const options = { content: { type: 'string' } } as const;
  const { content } = parseArgs({ options, strict: false, allowPositionals: true }).values;
  return resolve(typeof content === 'string' ? content : 'content');
}

function locale(): Locale {
  return readSiteFacts(contentFolder()).locale;
}
