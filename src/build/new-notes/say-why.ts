import { fill } from '../../locales/fill.ts';
import type { Locale } from '../../locales/locale.ts';
import type { Proposal } from '../../schedule/propose-date.ts';

/** @example sayWhy(proposal, sv) //=> 'fjärde tisdagen i månaden som förut' */
export function sayWhy({ rhythm }: Proposal, { newNotes }: Locale): string {
  const { why, nths, weekdays } = newNotes;
  if (rhythm === null) return why.pointer;
  if (rhythm.kind !== 'months' || rhythm.every !== 1) return why.rhythm;
  const weekday = weekdays[rhythm.weekday - 1] ?? '';
  return fill(why.monthly, { nth: nths[rhythm.nth], weekday });
}
