import type { WriteStream } from 'node:tty';
import type { Screen } from './show-progress.ts';

/** Columns of a terminal that does not tell. */
const USUAL = 80;

/** A stream of this process, by what it and the environment say of it. */
export function screenOf(stream: WriteStream, { TERM }: NodeJS.ProcessEnv): Screen {
  return {
    write: (text) => stream.write(text),
    // For a process's own streams this is left out where there is no terminal.
    isTerminal: (stream.isTTY as boolean | undefined) === true && TERM !== 'dumb',
    columns: () => stream.columns || USUAL,
  };
}
