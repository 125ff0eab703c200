import { explain } from '../../../src/client/explain.ts';
import { Failure, type FailureCode } from '../../../src/client/failure.ts';
import { en } from '../../../src/locales/en.ts';
import { sv } from '../../../src/locales/sv.ts';
import { SECRETS } from '../secrets.ts';
import type { Page } from './page.ts';
import { isSaid } from './sentences.ts';

/** One attack: what is attacked, how, and how it may be refused. */
export interface Attack {
  kind: string;
  what: string;
  codes: readonly FailureCode[];
}

/** Runs attacks, counts what was refused as it should be, and keeps what was not. */
export class Trial {
  /** How many were refused, for each kind. */
  readonly refused = new Map<string, number>();
  readonly #page: Page;
  readonly #logged: string[];
  /** Those that this trial found fault with; empty in the end. */
  readonly faults: string[] = [];

  /** @param logged what the code writes to the console, as it is written */
  constructor(page: Page, logged: string[]) {
    this.#page = page;
    this.#logged = logged;
  }

  async run({ kind, what, codes }: Attack, act: () => Promise<unknown>): Promise<void> {
    this.#page.clear();
    this.#logged.length = 0;
    const error = await act().then(
      () => null,
      (reason: unknown) => reason,
    );
    const fault = error === null ? 'it opened' : this.#faultOf(error, codes);
    if (fault === null) this.refused.set(kind, (this.refused.get(kind) ?? 0) + 1);
    else this.faults.push(`${kind}: ${what}: ${fault}`);
  }

  #faultOf(error: unknown, codes: readonly FailureCode[]): string | null {
    if (!(error instanceof Failure)) return `no failure but ${String(error)}`;
    if (!codes.includes(error.code)) return `${error.code}, not ${codes.join(' or ')}`;
    const said = [sv, en].map(({ members, tag }) => explain(error, { words: members, tag }));
    if (!isSaid(error.code, said)) return `it says ${said.join(' / ')}`;
    const left = [...said, ...remains(error), this.#page.markup(), ...this.#logged].join('\n');
    return told(left) ?? (this.#page.markup() === '' ? null : 'something was shown');
  }
}

/** What an error holds, its causes too. */
function remains(error: Error): string[] {
  const { message, stack = '', cause } = error;
  const own = JSON.stringify(Object.entries(error));
  return [message, stack, own, ...(cause instanceof Error ? remains(cause) : [])];
}

/** Which of the members' words are in a text. */
export function told(text: string): string | null {
  const lower = text.toLowerCase();
  const found = SECRETS.filter((secret) => lower.includes(secret));
  return found.length === 0 ? null : `it tells ${found.join()}`;
}
