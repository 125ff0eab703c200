/** `port-taken`: all tried ports are in use. `not-allowed`: the system refuses to listen. */
export class ServeError extends Error {
  override readonly name = 'ServeError';
  readonly code: 'port-taken' | 'not-allowed';
  /** The first and the last port tried, for the locale's sentence. */
  readonly values: { port: number; last: number };

  constructor(code: ServeError['code'], values: ServeError['values']) {
    super(`${code} ${values.port}`);
    this.code = code;
    this.values = values;
  }
}
