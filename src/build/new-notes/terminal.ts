import { createInterface } from 'node:readline/promises';
import type { Readable, Writable } from 'node:stream';
import type { Answerer } from './dialogue.ts';
import { NewNoteError } from './new-note-error.ts';

/** Where answers come from and questions go; standard error, since results go to standard output. */
const here = { input: process.stdin as Readable, output: process.stderr as Writable };

/**
 * Puts questions at a terminal, this process's own unless another is given.
 *
 * @throws {NewNoteError} `aborted` when the one who answers ends it, with Ctrl+C or Ctrl+D
 */
export async function withTerminal<T>(
  use: (answerer: Answerer) => Promise<T>,
  { input, output } = here,
): Promise<T> {
  const terminal = createInterface({ input, output });
  const { promise: ended, reject } = Promise.withResolvers<never>();
  const abort = (): void => {
    output.write('\n');
    reject(new NewNoteError('aborted'));
  };
  terminal.once('close', abort);
  const ask = (question: string): Promise<string> =>
    Promise.race([terminal.question(question), ended]);
  const say = (text: string): void => void output.write(`${text}\n`);
  try {
    return await use({ ask, say });
  } finally {
    terminal.off('close', abort);
    terminal.close();
  }
}
