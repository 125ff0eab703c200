/** The commands of `traff`, each of them a file in `scripts/`, in the order its help has them. */
export const COMMANDS = [
  'init',
  'dev',
  'check',
  'new',
  'start',
  'build',
  'members',
  'import',
  'schema',
] as const;

type Command = (typeof COMMANDS)[number];

/** Whether what was typed after `traff` is one of its commands; exactly, in small letters. */
export function isCommand(name: string | undefined): name is Command {
  return COMMANDS.some((command) => command === name);
}

const BY_NPM = new RegExp(`\\bnpm (?:run )?(${COMMANDS.join('|')})\\b(?: --(?= ))?`, 'g');

/**
 * A help with the commands as whoever installed the package writes them.
 *
 * @example byTraff('npm run check -- [--content DIR]') //=> 'npx traff check [--content DIR]'
 */
export function byTraff(help: string): string {
  return help.replace(BY_NPM, 'npx traff $1');
}
