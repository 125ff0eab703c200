/** Keeps a value with this entry of the tab's history, through reload and Back. */
export function putInEntry(name: string, value: unknown): void {
  const state: unknown = history.state;
  const kept = typeof state === 'object' ? state : {};
  history.replaceState({ ...kept, [`traff:${name}`]: value }, '');
}

/** What this entry keeps, without one value: for an entry that goes on from this one. */
export function entryWithout(name: string): unknown {
  const state = history.state as Record<string, unknown> | null;
  return state === null ? null : { ...state, [`traff:${name}`]: undefined };
}

/** Takes the value out of this entry of the tab's history; `undefined` where there is none. */
export function takeFromEntry(name: string): unknown {
  const state = history.state as Record<string, unknown> | null;
  const value = state?.[`traff:${name}`];
  if (value !== undefined) putInEntry(name, undefined);
  return value;
}
