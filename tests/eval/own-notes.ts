import { readSite } from '../../src/build/read/read-site.ts';
import { ownFile } from './own-queries.ts';
import { OWN_CONTENT } from './temporary-content.ts';

/** Said where `content/` holds the notes of another network. */
export const OTHER_NOTES =
  'The notes that the queries are about are not here, so they are not asked.';

/** Whether `content/` has every meeting that the queries expect. */
export function hasOwnNotes(): boolean {
  const { content } = readSite(OWN_CONTENT, new Date());
  const dates = new Set(content.meetings.map(({ overview }) => overview.date));
  return ownFile('dev').queries.every(({ expect }) => expect.every((date) => dates.has(date)));
}
