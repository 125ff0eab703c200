import type { PublicPost } from '../../build/public-site.ts';
import {
  countyAddress,
  meetingAddress,
  municipalityAddress,
  postAddress,
  type AddressBook,
} from '../../locales/address-book.ts';
import { capitalise, dateParts, formatDay, formatTime } from '../../locales/dates.ts';
import type { Locale } from '../../locales/locale.ts';
import { formatList } from '../../locales/quantities.ts';
import type { Gathered } from '../directory/gather.ts';
import { participants } from '../meetings/meeting-heading.ts';
import type { MeetingView } from '../meetings/meeting-view.ts';
import {
  heldCount,
  type Appearance,
  type CountyParticipation,
} from '../directory/participation.ts';
import type { Card } from './card.ts';

type Said = Omit<Card, 'site'>;
type Entry = [pathname: string, card: Said];

/** The day is the title, and whoever takes part stands below. */
export function meetingCards(views: MeetingView[], book: AddressBook, language: Locale): Entry[] {
  const { code, pages } = language;
  return views.map(({ meeting: { date, time, presentations }, state }) => {
    const weekday = capitalise(dateParts(date, code).weekday, code);
    const card = {
      label: time === null ? weekday : `${weekday} ${formatTime(time, code)}`,
      flag: state === 'cancelled' ? pages.status.cancelled : '',
      title: formatDay(date, code),
      detail: participants(presentations, code),
    };
    return [meetingAddress(book, date), card];
  });
}

/** What kind of post it is, and its day where it has one, stand above the title. */
export function postCards(posts: PublicPost[], book: AddressBook, language: Locale): Entry[] {
  const { code, pages } = language;
  return posts.map(({ slug, kind, date, title, summary }) => {
    const said = pages.posts.kinds[kind];
    const label = date === null ? said : `${said}, ${formatDay(date, code)}`;
    return [postAddress(book, slug), { label, flag: '', title, detail: summary ?? '' }];
  });
}

/** A county's card and those of its municipalities. */
export function countyCards(
  { county, municipalities }: CountyParticipation,
  book: AddressBook,
  { code, pages }: Locale,
): Entry[] {
  const names = municipalities.map(({ municipality }) => municipality.name);
  const cards = municipalities.map((one): Entry => {
    const { name, slug } = one.municipality;
    const detail = presented(one, pages);
    return [municipalityAddress(book, slug), { label: county.name, flag: '', title: name, detail }];
  });
  const detail = formatList(names, code);
  const card = { label: pages.card.county, flag: '', title: county.name, detail };
  return [[countyAddress(book, county.slug), card], ...cards];
}

/** Of topics, or of the organisations that present. */
export function gatheredCards(
  gathered: Gathered[],
  address: (slug: string) => string,
  label: string,
  { code, pages }: Locale,
): Entry[] {
  return gathered.map((one) => {
    const title = capitalise(one.name, code);
    return [address(one.slug), { label, flag: '', title, detail: presented(one, pages) }];
  });
}

function presented(one: { appearances: Appearance[] }, pages: Locale['pages']): string {
  const times = heldCount(one);
  return times === 0 ? '' : pages.municipalities.count(times);
}
