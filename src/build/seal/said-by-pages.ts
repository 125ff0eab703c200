import { countyAddress } from '../../locales/address-book.ts';
import { countyNames } from '../../locales/county-names.ts';
import {
  dateParts,
  formatDate,
  formatDay,
  formatDayMonth,
  formatTime,
} from '../../locales/dates.ts';
import type { Locale } from '../../locales/locale.ts';
import { formatList, formatPopulation } from '../../locales/quantities.ts';
import type { Overview } from '../../model/meeting.ts';
import { counties } from '../../model/municipalities.ts';
import { participantOf } from '../../model/participant.ts';
import { namesIn } from '../../model/people/speakers.ts';
import { feedVocabulary } from '../feeds/feed-vocabulary.ts';
import type { Prepared } from '../site/prepare.ts';
import { localeTexts } from './locale-texts.ts';

/** What pages and feeds say beside the editors' texts, whether or not these lead to it. */
export function saidByPages({
  content,
  locale,
  book,
}: Pick<Prepared, 'content' | 'locale' | 'book'>): string[] {
  const feeds = feedVocabulary(content.site);
  return [
    ...content.synonyms.flatMap(({ words }) => words).filter((word) => word.includes(' ')),
    ...localeTexts(locale),
    // How calendar programs subscribe.
    content.site.address.replace(/^https?:/, 'webcal:'),
    ...content.meetings.flatMap(({ overview }) => formatted(overview, locale)),
    ...content.posts.flatMap(({ author }) => namesIn(author)),
    ...content.posts.flatMap(({ date }) => (date === null ? [] : formatDay(date, locale.code))),
    ...feeds,
    // Each name in them may stand beside any text.
    ...feeds.flatMap((text) => text.split(/[^\p{L}-]+/u)),
    ...counties.flatMap((county) => [
      county.name,
      countyNames[county.code] ?? county.name,
      countyAddress(book, county.slug),
    ]),
  ];
}

/** The forms in which public pages print what the front matter states as data. */
function formatted(overview: Overview, locale: Locale): string[] {
  const { date, time, chair, presentations } = overview;
  const { weekday, month } = dateParts(date, locale.code);
  const populations = presentations.flatMap(({ population }) => population ?? []);
  return [
    formatList(presentations.map(participantOf), locale.code),
    ...[chair, ...presentations.map(({ speaker }) => speaker)].flatMap(namesIn),
    formatDate(date, locale.code),
    formatDay(date, locale.code),
    formatDayMonth(date, locale.code),
    weekday,
    month,
    ...(time === null ? [] : [formatTime(time, locale.code)]),
    ...populations.map((population) => formatPopulation(population, locale.code)),
  ];
}
