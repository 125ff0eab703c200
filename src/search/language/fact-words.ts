import { countyNames, landscapes, sharedCountyNames } from '../../locales/county-names.ts';
import type { searchLanguage } from '../../locales/sv/search-language.ts';
import { fold } from '../../model/fold.ts';
import { bothWays, wordList } from './word-forms.ts';

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';
export type Size = 'small' | 'medium' | 'large';

/** The words in which people ask for what is known of a record beside its text. */
export interface FactWords {
  months: ReadonlyMap<string, number>;
  /** Names that count only where a year follows. */
  shortMonths: ReadonlyMap<string, number>;
  /** Whether two figures right after a month are a year, and not a day. */
  dayFirst: boolean;
  seasons: ReadonlyMap<string, Season>;
  /** Names that count only where a year follows, or alone. */
  shortSeasons: ReadonlyMap<string, Season>;
  /** What the name of a month or a season may begin: `träffen` in `höstträffen`. */
  occasions: ReadonlySet<string>;
  until: ReadonlySet<string>;
  either: ReadonlySet<string>;
  cancelled: ReadonlySet<string>;
  cancelledVerbs: ReadonlySet<string>;
  /** What makes such a verb say it, somewhere after. */
  cancelledParticle: string;
  sizes: ReadonlyMap<string, Size>;
  /** Words that name both the size and the municipality, such as `småkommun`. */
  sizedMunicipalities: ReadonlyMap<string, Size>;
  /** Sizes as a text says them of one municipality. */
  saidSizes: ReadonlySet<string>;
  /** Words that part a size from a municipality that follows. */
  between: ReadonlySet<string>;
  /** Closed words that are names of municipalities too. */
  closedPlaces: ReadonlySet<string>;
  municipality: ReadonlySet<string>;
  county: ReadonlySet<string>;
  region: ReadonlySet<string>;
  counties: CountyName[];
  /** Codes of counties by the folded stem of an adjective. */
  countyAdjectives: ReadonlyMap<string, string[]>;
}

/** A name under which people ask for a county, or for the counties of a landscape. */
export interface CountyName {
  /** The name's words, folded. */
  words: string[];
  /** The counties' codes (SCB). */
  codes: string[];
  /** Whether a municipality has the name too, so that the word for county must stand by. */
  shared: boolean;
}

type Words = Omit<
  typeof searchLanguage,
  'irregular' | 'irregularEndings' | 'homographs' | 'closed' | 'weak' | 'derivations'
>;

/** Lists of which only the words count. */
const SETS = [
  'occasions',
  'until',
  'either',
  'cancelled',
  'cancelledVerbs',
  'saidSizes',
  'between',
  'closedPlaces',
  'municipality',
  'county',
  'region',
] as const;

/**
 * The lists of a locale made ready to be looked up, with the names of counties.
 *
 * @param stem of the language, for adjectives
 */
export function factWords(words: Words, stem: (word: string) => string): FactWords {
  const sets = SETS.map((name) => [name, new Set(bothWays({ list: words[name] }).keys())]);
  const adjectives = Object.entries(words.countyAdjectives);
  return {
    ...(Object.fromEntries(sets) as Record<(typeof SETS)[number], ReadonlySet<string>>),
    months: byNumber(words.months),
    shortMonths: byNumber(words.shortMonths),
    dayFirst: words.dayFirst,
    seasons: bothWays(words.seasons),
    shortSeasons: bothWays(words.shortSeasons),
    cancelledParticle: words.cancelledParticle,
    sizes: bothWays(words.sizes),
    sizedMunicipalities: bothWays(words.sizedMunicipalities),
    counties: countyList(),
    countyAdjectives: new Map(
      adjectives.map(([name, codes]) => [fold(stem(name)), wordList(codes)]),
    ),
  };
}

function byNumber(lists: Record<number, string>): Map<string, number> {
  return new Map([...bothWays(lists)].map(([name, number]) => [name, Number(number)]));
}

function countyList(): CountyName[] {
  const counties = Object.entries(countyNames).map(([code, name]) => ({
    words: fold(name).split(' '),
    codes: [code],
    shared: sharedCountyNames.includes(code),
  }));
  const lands = Object.entries(landscapes).map(([name, codes]) => ({
    words: [fold(name)],
    codes,
    shared: false,
  }));
  return [...counties, ...lands];
}
