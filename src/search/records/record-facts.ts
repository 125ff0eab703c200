import type { CalendarDate } from '../../model/calendar-date.ts';
import type { Population } from '../../model/population.ts';
import { BARE, datedFacts, saidSizes, sizeOf, type Fact } from './fact.ts';
import type { SearchLanguage } from '../language/language.ts';
import { searchLanguage } from '../language/all.ts';
import type { RecordKind } from './record-kind.ts';

/** What the facts of a record are made from. */
interface FactSource {
  kind: RecordKind;
  text: string;
  date?: CalendarDate | null;
  cancelled?: boolean;
  /** Code of the county (SCB). */
  county?: string | undefined;
  population?: Population | null;
}

/** Every record has a fact, so that none is without a word to find it by. */
export function recordFacts(source: FactSource, language: SearchLanguage['code']): Fact[] {
  const { kind, text, date, cancelled, county, population } = source;
  return [
    { name: 'kind', value: kind },
    ...(date ? datedFacts(date) : []),
    ...(cancelled === true ? [{ name: 'cancelled' } as const] : []),
    ...(county === undefined ? [] : [{ name: 'county', value: county } as const]),
    ...sizes(population ?? null, saidSizes(text, searchLanguage(language))),
    ...(text.length < BARE ? [{ name: 'bare' } as const] : []),
  ];
}

/** A size that the text says counts as one that is known, and is told apart too. */
function sizes(population: Population | null, said: ReturnType<typeof saidSizes>): Fact[] {
  const known = new Set([...(population === null ? [] : [sizeOf(population)]), ...said]);
  return [
    ...[...known].map((value): Fact => ({ name: 'size', value, said: false })),
    ...[...said].map((value): Fact => ({ name: 'size', value, said: true })),
  ];
}
