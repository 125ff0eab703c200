import type { Day, Month } from 'date-fns';
import type { Locale } from '../../locales/locale.ts';

/** What a locale's dates look like in prose. */
export interface DateWords {
  /** Finds a date; its groups have names, and their places are given. */
  pattern: RegExp;
  /** What stands between two dates that share a year. */
  joins: RegExp;
  /** Numbers of the months, 1 to 12, by what they are called. */
  months: Map<string, number>;
  /** Full names of the weekdays, by what they are called. */
  weekdays: Map<string, string>;
}

const known = new Map<Locale['code'], DateWords>();

/** The words and patterns of a locale's dates, in lower case. */
export function dateWordsOf(locale: Locale): DateWords {
  const made = known.get(locale.code) ?? makeWords(locale);
  known.set(locale.code, made);
  return made;
}

/** An alternative of a pattern, the longest word first. */
export function anyOf(words: string[]): string {
  return words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.').replaceAll(' ', '\\s+'))
    .join('|');
}

function makeWords({ keys, review }: Locale): DateWords {
  const { words, fillers } = keys.dates;
  const months = new Map(Object.entries(review.months));
  const weekdays = new Map<string, string>();
  for (const width of ['wide', 'abbreviated'] as const) {
    for (let month = 0; month < 12; month += 1) {
      const name = words.localize.month(month as Month, { width }).toLowerCase();
      months.set(name.replace('.', ''), month + 1);
    }
    for (let day = 0; day < 7; day += 1) {
      const full = words.localize.day(day as Day, { width: 'wide' });
      const name = words.localize.day(day as Day, { width }).toLowerCase();
      for (const form of [name, `${full.toLowerCase()}en`]) weekdays.set(form, full);
    }
  }
  const joining = `(?:\\s*[,–—-]\\s*|\\s+(?:${anyOf(review.joining)})\\s+)`;
  const starting = `(?:(?:${anyOf([...weekdays.keys(), ...fillers])})[.,]?\\s+)*`;
  return {
    pattern: datePattern([...weekdays.keys()], [...months.keys()], fillers, review.sameYear),
    joins: new RegExp(`^${joining}+${starting}$`, 'iu'),
    months,
    weekdays,
  };
}

function datePattern(
  weekdays: string[],
  months: string[],
  fillers: string[],
  sameYear: string[],
): RegExp {
  // A full stop that ends a sentence is no part of the date.
  const dot = '(?:\\.(?=,?\\s+\\d{4}))?';
  const month = (group: string): string => `(?<${group}>${anyOf(months)})(?!\\p{L})${dot}`;
  const before = `(?:(?<weekday>${anyOf(weekdays)})[.,]?\\s+)?(?:(?<filler>${anyOf(fillers)})\\s+)?`;
  const named = `(?:\\d{1,2}\\s*[–-]\\s*)?(?<day>\\d{1,2})(?::?[ae]|st|nd|rd|th|\\.)?\\s+(?:of\\s+)?${month('month')}`;
  const turned = `${month('first')}\\s+(?<after>\\d{1,2})(?:st|nd|rd|th)?(?![\\d.:]|\\s\\d{3}(?!\\d))`;
  const figures = `(?<low>\\d{1,2})/(?<high>\\d{1,2})(?![/\\d])`;
  const year = `(?:,?\\s+(?:år\\s+)?(?<year>\\d{4})(?!\\d)|(?<same>,?\\s+(?:${anyOf(sameYear)})))?`;
  const date = `(?<date>(?:${named}|${turned}|${figures})${year})`;
  const whole = `(?<![\\p{L}\\p{N}/.:]|\\d[–-])${before}${date}`;
  // A line feed ends a paragraph or a cell of a table, and no date goes on in the next.
  return new RegExp(whole.replaceAll('\\s', '[^\\S\\n]'), 'dgiu');
}
