import { publicSite } from 'virtual:traff';
import { cardAddress, cardOf, cardsOf, cardText } from './social-cards.ts';
import type { Card } from './card.ts';
import { absoluteAddress } from '../../locales/absolute-address.ts';
import { language } from '../site/context.ts';

/** The picture that is shown beside a link to a page. */
interface SharePicture {
  /** Absolute. */
  address: string;
  /** What it says. */
  text: string;
}

/** By the meetings they were made from, since a preview changes what the site holds. */
const made = new WeakMap<object, Map<string, Card>>();

/** @param pathname of the page, with the base */
export function sharePicture(pathname: string): SharePicture {
  const { site, base, meetings } = publicSite;
  const cards = made.get(meetings) ?? cardsOf(publicSite, language);
  made.set(meetings, cards);
  const own = cardOf(cards, pathname, base);
  const address = absoluteAddress(site.address, cardAddress(base, own));
  return { address, text: cardText(own.card) };
}
