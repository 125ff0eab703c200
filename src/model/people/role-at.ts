import type { CalendarDate } from '../calendar-date.ts';
import { fold } from '../fold.ts';
import type { Person, PersonRole } from './person.ts';

/**
 * What a person was on a day, preferably where they came from then; of several the one that began
 * last. Null where none is known. Without a day, only a role that always was counts.
 *
 * @param presenter the municipality or organisation that the person spoke for
 */
export function roleAt(
  { roles }: Person,
  date: CalendarDate | null,
  presenter: string | null = null,
): PersonRole | null {
  const held = roles
    .filter(({ from, to }) =>
      date === null ? from === null && to === null : (from ?? date) <= date && date <= (to ?? date),
    )
    .toSorted((a, b) => ((a.from ?? '') < (b.from ?? '') ? 1 : -1));
  return held.find((role) => isOf(role, presenter)) ?? held[0] ?? null;
}

/** Says where too, unless the presenter says so already. */
export function roleInWords(role: PersonRole, presenter: string | null): string {
  if (role.organisation === null || isOf(role, presenter)) return role.role;
  return `${role.role}, ${role.organisation}`;
}

/** "Klippans kommun" is Klippan. */
function isOf({ organisation }: PersonRole, presenter: string | null): boolean {
  if (organisation === null || presenter === null) return false;
  const [own, other] = [fold(organisation), fold(presenter)];
  return (
    own === other ||
    own.replace(/ (?:kommun|stad|municipality|city)$/, '').replace(/s$/, '') ===
      other.replace(/s$/, '')
  );
}
