import type { Worker } from 'node:worker_threads';

/**
 * The next thing a thread says.
 *
 * @param room what the thread works for, for the message
 * @throws {Error} what the thread throws, or that it ended without a word
 */
export function answerOf<T>(thread: Worker, room: string): Promise<T> {
  return new Promise((resolve, reject) => {
    thread.once('error', reject);
    thread.once('exit', () => {
      reject(new Error(`${room}: a thread ended without an answer`));
    });
    thread.once('message', resolve);
  });
}
