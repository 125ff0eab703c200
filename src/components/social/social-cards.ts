import type { PublicSite } from '../../build/public-site.ts';
import { homeAddress, organisationAddress, topicAddress } from '../../locales/address-book.ts';
import type { Locale } from '../../locales/locale.ts';
import { directoryOf } from '../directory/directory.ts';
import { CARD_FOLDER, type Card } from './card.ts';
import { countyCards, gatheredCards, meetingCards, postCards } from './card-kinds.ts';

/** To be raised when the drawing changes: whoever has a picture keeps it by its address. */
const DRAWING = 1;

/**
 * Meetings and posts that have a card of their own, the newest: of them links are shared. That is
 * more than nine years of weekly meetings, and their pictures take 9 MB; without an end, those of
 * ten thousand meetings would be a fifth of all the site.
 */
const NEWEST = 500;

/**
 * The cards of a site's pages, by the page's path with the base: of the network page, of each
 * municipality, county, organisation and topic, and of the newest meetings and posts.
 *
 * @param directory of the same site, where it is gathered already
 * @example cardsOf(publicSite, sv).get('/traffar/2024-04-23/')?.title //=> '23 april 2024'
 */
export function cardsOf(
  publicSite: PublicSite,
  language: Locale,
  directory = directoryOf(publicSite, new Intl.Collator(language.tag)),
): Map<string, Card> {
  const { site, base, posts } = publicSite;
  const { views, counties, organisations, topics } = directory;
  const book = { base, segments: language.addresses };
  const words = language.pages.card;
  const since = firstDay(publicSite);
  const cards: [pathname: string, card: Omit<Card, 'site'>][] = [
    [homeAddress(book), { label: '', flag: '', title: site.name, detail: site.purpose }],
    ...meetingCards(
      views.filter(({ meeting }) => meeting.date >= since),
      book,
      language,
    ),
    ...counties.flatMap((county) => countyCards(county, book, language)),
    ...gatheredCards(topics, (slug) => topicAddress(book, slug), words.topic, language),
    ...gatheredCards(
      organisations,
      (slug) => organisationAddress(book, slug),
      words.organisation,
      language,
    ),
    ...postCards(
      posts.filter(({ date }) => (date ?? '') >= since),
      book,
      language,
    ),
  ];
  return new Map(cards.map(([pathname, card]) => [pathname, { ...card, site: site.name }]));
}

/** The day from which on meetings and posts have cards: all of that day, or else from the beginning. */
function firstDay({ meetings, posts }: PublicSite): string {
  const days = [...meetings, ...posts].map(({ date }) => date ?? '');
  return days.sort().at(-NEWEST) ?? '';
}

/** A card, and the page whose it is. */
interface OwnedCard {
  pathname: string;
  card: Card;
}

/**
 * The card of any page: its own, or the network page's where it has none. What `og:image`, the
 * structured data and the pictures' files are told, they are told from here.
 *
 * @throws {Error} when `cards` lacks the network page, which {@link cardsOf} never leaves out
 */
export function cardOf(cards: Map<string, Card>, pathname: string, base: string): OwnedCard {
  const own = cards.has(pathname) ? pathname : `${base}/`;
  const card = cards.get(own);
  if (card === undefined) throw new Error(`no card for ${own}`);
  return { pathname: own, card };
}

/**
 * The address under which a card's picture lies, without a host. It holds a digest of the card, so
 * the picture may be cached for ever, and a network that has shown a meeting before it was
 * cancelled is told of another picture. The digest only has to tell apart what one page's card has
 * said over time.
 *
 * @param base path the site lives under: empty, or such as `/network`
 * @example cardAddress('/network', { pathname: '/network/traffar/2024-04-23/', card })
 * //=> '/network/_social/traffar/2024-04-23.1k3x9qd.png'
 */
export function cardAddress(base: string, { pathname, card }: OwnedCard): string {
  const page = pathname.slice(base.length).replace(/^\/|\/$/g, '') || 'index';
  const { label, flag, title, detail, site } = card;
  const said = digest([String(DRAWING), label, flag, title, detail, site].join('\n'));
  return `${base}/${CARD_FOLDER}/${page}.${said}.png`;
}

/**
 * What a card says, for those who cannot see the picture.
 *
 * @example cardText(card) //=> 'INSTÄLLT: 23 april 2024. Klippan och Lund. Första linjen.'
 */
export function cardText({ flag, title, detail, site }: Card): string {
  const heading = flag === '' ? title : `${flag}: ${title}`;
  return [heading, detail, site === title ? '' : site]
    .filter((sentence) => sentence !== '')
    .map((sentence) => (/[.!?…]$/.test(sentence) ? sentence : `${sentence}.`))
    .join(' ');
}

/** FNV-1a, 32 bits. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36);
}
