import type { FailureCode } from '../../../src/client/failure.ts';

/** The words that a reader must be told, in Swedish and in English, whatever stands around them. */
const TOLD: Partial<Record<FailureCode, readonly [sv: RegExp, en: RegExp]>> = {
  damaged: [/^Filen .* är skadad, så inget av den visas/, /^The file .* is damaged, so none of it/],
  damagedLock: [/^En fil .* låsa upp är skadad/, /^A file .* unlocking is damaged/],
  ended: [/slutade gälla den 3 maj 2024/, /ended on 3 May 2024/],
  noLock: [/inga låsta sidor/, /no locked pages/],
  notFound: [/sidan finns inte/, /page does not exist/],
  offline: [/gick inte att nå webbplatsen/, /could not be reached/],
  olderSite: [/är äldre än den du har låst upp/, /older than the one you/],
  server: [/\(fel \d{3}\)/, /\(error \d{3}\)/],
  unsafeLock: [/inte är säker, så lösenfrasen har inte använts/, /not safe, .* was not used/],
  unsupported: [/nyare form/, /newer format/],
  wrongPassphrase: [/^Lösenfrasen stämmer inte/, /^The passphrase is not right/],
};

/** @param said the Swedish sentence and the English one */
export function isSaid(code: FailureCode, said: string[]): boolean {
  const patterns = TOLD[code];
  return patterns?.every((pattern, n) => pattern.test(said[n] ?? '')) === true;
}
