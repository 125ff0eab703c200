interface Planned {
  /** ISO 8601 instant in UTC. */
  ends: string;
  cancelled: boolean;
}

/** What planned meetings have become since the page was built, as positions among them. */
export interface Arrangement {
  /** Positions of those that are over. */
  passed: number[];
  /** Position of the first that is neither over nor cancelled. */
  next: number | null;
}

/**
 * Where meetings that were planned belong at a time: those that are over, and the one that is next.
 *
 * @param planned soonest first
 * @param now milliseconds since the epoch
 */
export function arrange(planned: Planned[], now: number): Arrangement {
  const over = planned.map(({ ends }) => Date.parse(ends) <= now);
  const next = planned.findIndex(({ cancelled }, index) => !cancelled && !over[index]);
  return {
    passed: over.flatMap((isOver, index) => (isOver ? [index] : [])),
    next: next === -1 ? null : next,
  };
}
