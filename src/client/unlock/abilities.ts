import type { FailureCode } from '../failure.ts';

/** What unlocking rests on; browsers leave out what they have not got or may not use. */
interface Browser {
  isSecureContext: boolean;
  crypto?: { subtle?: unknown };
  WebAssembly?: unknown;
  Worker?: unknown;
}

/** What keeps this browser from unlocking anything, or `null` when it has all that is needed. */
export function missingAbility(browser: Browser): FailureCode | null {
  // Web Crypto is there only over https and on the reader's own machine.
  if (!browser.isSecureContext || browser.crypto?.subtle === undefined) return 'noCrypto';
  if (browser.WebAssembly === undefined) return 'noWasm';
  return browser.Worker === undefined ? 'worker' : null;
}
