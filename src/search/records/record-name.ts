import type { CalendarDate } from '../../model/calendar-date.ts';
import type { RecordKind } from './record-kind.ts';

const LETTERS = { presentation: 'p', meeting: 'm', post: 'n', page: 's' } as const;
const kinds = Object.keys(LETTERS) as RecordKind[];

/**
 * Name of a record's own file. An index gives it back for each result, so that the kind and the day
 * are known before anything of the record is fetched.
 *
 * @param hash of what the file holds, so that it can be kept for long; no underscore
 * @example recordName('presentation', '2024-01-23', '1a2b3c') //=> 'p20240123_1a2b3c'
 */
export function recordName(kind: RecordKind, date: CalendarDate | undefined, hash: string): string {
  return `${LETTERS[kind]}${date?.replaceAll('-', '') ?? '0'}_${hash}`;
}

/** @throws {Error} where the name is not of {@link recordName}'s making */
export function parseRecordName(name: string): { kind: RecordKind; date: CalendarDate | null } {
  const parts = /^([a-z])(?:0|(\d{4})(\d{2})(\d{2}))_/.exec(name);
  const kind = kinds.find((one) => LETTERS[one] === parts?.[1]);
  if (parts === null || kind === undefined) throw new Error(`"${name}" is no record's name`);
  const [, , year, month, day] = parts;
  return { kind, date: year === undefined ? null : `${year}-${month}-${day}` };
}
