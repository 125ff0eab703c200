import { putInEntry, takeFromEntry } from '../section/entry-state.ts';

/** Where in its results a reader was who comes back. */
export interface ReturnPlace {
  /** The address's fragment, which has the query: other results have no such place. */
  query: string;
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

/** Takes the place that was noted for this query; null where there is none. */
export function takePlace(query: string): ReturnPlace | null {
  const place = takeFromEntry(NAME) as ReturnPlace | undefined;
  return place?.query === query ? place : null;
}
