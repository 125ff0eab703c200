import { parseArgs } from 'node:util';
import { localeOfFolder } from '../src/build/load-content.ts';
import { fill } from '../src/locales/fill.ts';
import type { Locale } from '../src/locales/locale.ts';

type Words = Locale['commands'];

/** The command line was not understood; the sentence is made in the locale of the content. */
export class UsageError extends Error {
  constructor(say: (words: Words) => string) {
    super(say(words()));
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
  const strings = names.map((name) => [name, { type: 'string' as const }]);
  const options = { ...Object.fromEntries(strings), help: { type: 'boolean' as const } };
  const { help: wanted, ...values } = parse(options);
  if (wanted === true) {
    console.log(help(words()));
    process.exit(0);
  }
  return values as Partial<Record<Name, string>>;
}

function parse(options: NonNullable<Parameters<typeof parseArgs>[0]>['options']) {
  try {
    return parseArgs({ ...(options && { options }), strict: true }).values;
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
    console.error(process.env['DEBUG'] ? error : (error as Error).message);
    process.exit(1);
  }
}

/** The words of the locale of the content folder that the arguments name. */
function words(): Words {
  const { values } = parseArgs({ options: { content: { type: 'string' } }, strict: false });
  return localeOfFolder(String(values.content ?? 'content')).commands;
}
