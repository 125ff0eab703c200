/** A seeded source of numbers: the same seed gives the same notes on every machine. */
export interface Random {
  /** A whole number from 0 up to but not including `limit`. */
  below: (limit: number) => number;
  pick: <T>(list: readonly T[]) => T;
  /** Like `pick`, but early entries come more often, as words in a language do. */
  pickCommon: <T>(list: readonly T[]) => T;
}

/** Mulberry32 by Tommy Ettinger (public domain). */
export function createRandom(seed: number): Random {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick: (list) => list[below(list.length)]!,
    pickCommon: (list) => list[Math.floor(list.length * next() ** 4)]!,
  };
}
