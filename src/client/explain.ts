import type { ClientConfig } from '../locales/client-config.ts';
import { fill } from '../locales/fill.ts';
import { VaultError } from '../vault/error.ts';
import { Failure, type FailureCode } from './failure.ts';
import { longDate } from './long-date.ts';

/** A fault of the lock file or of a page's own blob, as one the reader is told about. */
export function failureOf(error: unknown, file: 'lock' | 'blob'): Failure {
  if (error instanceof Failure) return error;
  if (!(error instanceof VaultError)) return new Failure('unknown');
  if (error.code === 'ended') return ended(error.endedOn);
  const damaged: FailureCode = file === 'lock' ? 'damagedLock' : 'damaged';
  const codes = {
    damaged,
    parameters: 'unsafeLock',
    unsupported: 'unsupported',
    'wrong-passphrase': 'wrongPassphrase',
  } as const satisfies Record<string, FailureCode>;
  return new Failure(codes[error.code]);
}

function ended(date: string | undefined): Failure {
  return date === undefined ? new Failure('endedSomeTime') : new Failure('ended', { date });
}

/**
 * The sentence for a fault, in the reader's language.
 *
 * @param origin where the passphrase came from: someone who followed a link has misspelt nothing
 */
export function explain(
  { code, values }: Failure,
  { words, tag }: Pick<ClientConfig, 'words' | 'tag'>,
  origin: 'typed' | 'invitation' = 'typed',
): string {
  const { date } = values;
  const shown = date === undefined ? values : { ...values, date: longDate(date, tag) };
  const wrongLink = code === 'wrongPassphrase' && origin === 'invitation';
  return fill(words.failure[wrongLink ? 'wrongInvitation' : code], shown);
}
