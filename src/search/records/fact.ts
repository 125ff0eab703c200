import type { CalendarDate } from '../../model/calendar-date.ts';
import type { Population } from '../../model/population.ts';
import type { Season, Size } from '../language/fact-words.ts';
import type { SearchLanguage } from '../language/language.ts';
import type { RecordKind } from './record-kind.ts';
import { wordsOf } from '../language/words-of.ts';

/** What is known of a record beside its words, and can be asked for in words. */
export type Fact =
  | { name: 'year'; value: string }
  /** 1 to 12. */
  | { name: 'month'; value: number }
  /** `core`: in the middle of the season, not at its edge. */
  | { name: 'season'; value: Season; core: boolean }
  /** The county's code (SCB). */
  | { name: 'county'; value: string }
  | { name: 'cancelled' }
  /** `said`: by the text itself, as "en liten kommun". */
  | { name: 'size'; value: Size; said: boolean }
  | { name: 'kind'; value: RecordKind }
  /** Fewer than {@link BARE} characters of text. */
  | { name: 'bare' };

/** Characters of text below which a record counts as bare. */
export const BARE = 60;

/** Months of each season: those in its middle, then those at its edges. */
const SEASONS: Record<Season, [core: number[], edge: number[]]> = {
  spring: [
    [3, 4, 5],
    [1, 2, 6],
  ],
  summer: [[6, 7, 8], []],
  autumn: [
    [9, 10, 11],
    [8, 12],
  ],
  winter: [[12, 1, 2], []],
};

/** A municipality is small below the first number of inhabitants, and large from the second on. */
const SIZE_BOUNDS = { small: 30_000, large: 100_000 };

/** Year, month and seasons. Spring and autumn reach as far as the terms of schools do. */
export function datedFacts(date: CalendarDate): Fact[] {
  const month = Number(date.slice(5, 7));
  const seasons = (Object.keys(SEASONS) as Season[]).flatMap((value): Fact[] => {
    const [core, edge] = SEASONS[value];
    const within: Fact = { name: 'season', value, core: false };
    if (core.includes(month)) return [within, { ...within, core: true }];
    return edge.includes(month) ? [within] : [];
  });
  return [{ name: 'year', value: date.slice(0, 4) }, { name: 'month', value: month }, ...seasons];
}

/** How large a municipality is as stated, by {@link SIZE_BOUNDS}. */
export function sizeOf({ kind, min, max }: Population): Size {
  const below = kind === 'almost' ? 1 : 0;
  if (max - below < SIZE_BOUNDS.small) return 'small';
  return min - below >= SIZE_BOUNDS.large ? 'large' : 'medium';
}

/** How large a text says that municipalities are: "en liten kommun", "en liten skånsk kommun". */
export function saidSizes(text: string, { facts }: SearchLanguage): Set<Size> {
  const words = wordsOf(text).map((word) => word.toLowerCase());
  const isMunicipality = (word = ''): boolean => facts.municipality.has(word);
  const said = words.flatMap((word, at) => {
    const size = facts.saidSizes.has(word) ? facts.sizes.get(word) : undefined;
    if (size === undefined) return facts.sizedMunicipalities.get(word) ?? [];
    const [next = '', after] = words.slice(at + 1, at + 3);
    const near = isMunicipality(next) || (isMunicipality(after) && !facts.between.has(next));
    return near ? size : [];
  });
  return new Set(said);
}
