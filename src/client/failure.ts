import type { ClientConfig } from '../locales/client-config.ts';

/** What can go wrong in the members' section; each has a sentence of its own in the locale. */
export type FailureCode = keyof ClientConfig['words']['failure'];

/** A fault the reader is told about. `values` fill the places of its sentence. */
export class Failure extends Error {
  readonly code: FailureCode;
  readonly values: Record<string, string>;

  constructor(code: FailureCode, values: Record<string, string> = {}) {
    super(code);
    this.name = 'Failure';
    this.code = code;
    this.values = values;
  }
}
