import { parseArgs } from 'node:util';
import { describeError } from '../src/build/describe-error.ts';
import { localeOfFolder } from '../src/build/load-content.ts';
import { fill } from '../src/locales/fill.ts';
import type { Locale } from '../src/locales/locale.ts';

type Words = Locale['commands'];

/** The command line was not understood; the sentence is made in the locale of the content. */
export class UsageError extends Error {
  constructor(say: (words: Words) => string) {
    super(say(locale().commands));
  }
}

/**
 * Reads `--name VALUE` options of the given names. Prints the help and exits on `--help`.
 *
 * @throws {UsageError} on anything else
 */
export function readArguments<Name extends string>(
  names: Name[],
  help: (words: Words) => string,
): Partial<Record<Name, string>> {
  const strings = names.map((name) => [name, { type: 'string' }] as const);
  const { help: wanted, ...values } = parse(Object.fromEntries(strings));
  if (wanted === true) {
    console.log(help(locale().commands));
    process.exit(0);
  }
  return values as Partial<Record<Name, string>>;
}

function parse(options: Record<string, { type: 'string' }>): Record<string, unknown> {
  try {
    return parseArgs({ options: { ...options, help: { type: 'boolean' } } }).values;
  } catch (error) {
    const detail = (error as Error).message;
    throw new UsageError((words) => fill(words.build.badArgument, { detail }));
  }
}

/** Runs a command; an error becomes its message on standard error and exit code 1. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    console.error(describeError(error, locale()));
    if (process.env['DEBUG']) console.error(error);
    process.exit(1);
  }
}

/** The locale of the content folder that the arguments name. */
function locale(): Locale {
  const { values } = parseArgs({ options: { content: { type: 'string' } }, strict: false });
  return localeOfFolder(String(values.content ?? 'content'));
}
