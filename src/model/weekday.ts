import { format } from 'date-fns/format';
import type { Day, Locale as DateWords } from 'date-fns';
import { tz } from '@date-fns/tz';
import type { CalendarDate } from './calendar-date.ts';

const utc = tz('UTC');

/** Takes a weekday and filling words off the start of a date. The weekday comes back in full. */
export function splitWeekday(
  text: string,
  words: DateWords,
  fillers: string[],
): { weekday: string | null; rest: string } {
  let rest = text.replace(/\s+/g, ' ').trim();
  const [first = ''] = rest.split(' ');
  const weekday = fullWeekday(first.replace(/[.,]$/, '').toLowerCase(), words);
  if (weekday !== null) rest = rest.slice(first.length).trim();
  const filler = fillers.find((word) => rest.toLowerCase().startsWith(`${word} `));
  return { weekday, rest: filler === undefined ? rest : rest.slice(filler.length + 1) };
}

/** @example weekdayOf('2024-04-23', sv) //=> 'tisdag' */
export function weekdayOf(date: CalendarDate, words: DateWords): string {
  return words.localize.day(new Date(date).getUTCDay() as Day, { width: 'wide' });
}

/** Accepts the full name, the short one and the Swedish definite form. */
function fullWeekday(word: string, words: DateWords): string | null {
  if (!/^\p{L}/u.test(word)) return null;
  for (let day = 1; day <= 7; day += 1) {
    const date = new Date(Date.UTC(2024, 0, day));
    const full = format(date, 'EEEE', { locale: words, in: utc });
    const short = format(date, 'EEE', { locale: words, in: utc });
    const known = [full, `${full}en`, short].map((name) => name.toLowerCase());
    if (known.includes(word)) return full;
  }
  return null;
}
