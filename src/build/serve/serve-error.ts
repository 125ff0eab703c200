import { CodedError } from '../errors/coded-error.ts';

/**
 * A folder that cannot be served. `port-taken`: all ports from `port` to `last` are in use.
 * `not-allowed`: the system refuses to listen.
 */
export class ServeError extends CodedError<'port-taken' | 'not-allowed'> {
  override readonly name = 'ServeError';
}
