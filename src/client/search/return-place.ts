import { entryWithout, putInEntry, takeFromEntry } from '../section/entry-state.ts';

/**
 * Where in its results a reader was who comes back. It holds nothing that was asked for: that leaves
 * the address when the members' section is locked, and must not stay behind here.
 */
interface ReturnPlace {
  /** How many results were shown. */
  shown: number;
  /** Address of the result that was opened, `null` for none. */
  opened: string | null;
}

const NAME = 'results';

/** Notes the place with this entry of the tab's history. */
export function keepPlace(place: ReturnPlace): void {
  putInEntry(NAME, place);
}

/** Takes the place that was noted with this entry; null where there is none. */
export function takePlace(): ReturnPlace | null {
  return (takeFromEntry(NAME) as ReturnPlace | undefined) ?? null;
}

/** What an entry for another search keeps of this one: no place in its results. */
export function stateForNewSearch(): unknown {
  return entryWithout(NAME);
}
