import { parseArgs, type ParseArgsConfig } from 'node:util';
import { fill } from '../../locales/fill.ts';
import type { Locale } from '../../locales/locale.ts';
import { nearest } from '../../model/nearest.ts';

/** Arguments that a command does not know, put in words by the locale of whoever gave them. */
export class ArgumentError extends Error {
  override readonly name = 'ArgumentError';
  /** Options that the command has. */
  readonly options: string[];

  constructor(cause: Error, options: string[]) {
    super(cause.message, { cause });
    this.options = options;
  }
}

/**
 * The arguments of a command.
 *
 * @throws {ArgumentError} where there is any that it does not know
 */
export function parseStrictly<T extends ParseArgsConfig>(
  config: T,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const names = Object.keys(config.options ?? {});
    throw new ArgumentError(
      error,
      names.map((name) => `--${name}`),
    );
  }
}

/** What Node says of arguments, which it says in English only, in the words of a locale. */
export function describeArgumentError({ cause, options }: ArgumentError, locale: Locale): string {
  const words = locale.commands.build.arguments;
  const { code, message } = cause as NodeJS.ErrnoException;
  const [, quoted = ''] = /'([^']*)'/.exec(message) ?? [];
  const [option = quoted] = quoted.split(/[ ,]/).slice(-2);
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') {
    const near = nearest(option, options);
    return fill(near === '' ? words.unknown : words.near, { option, near });
  }
  if (code === 'ERR_PARSE_ARGS_UNEXPECTED_POSITIONAL')
    return fill(words.unexpected, { text: quoted });
  const isExtra = message.includes('does not take');
  return fill(isExtra ? words.extra : words.missing, { option });
}
