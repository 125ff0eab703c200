/**
 * Whether attacks are tried in every combination, as `npm run attack` does, and not in those alone
 * that differ in kind.
 */
export const THOROUGH = process.env.TRAFF_ATTACKS === 'all';

/** All of many attacks of one kind, or every `step`th where not all are tried. */
export function* spread<T>(attacks: Iterable<T>, step: number): Generator<T> {
  let count = 0;
  for (const attack of attacks) if (THOROUGH || count++ % step === 0) yield attack;
}
