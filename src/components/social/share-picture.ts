import { publicSite } from 'virtual:traff';
import { cardAddress, cardOf, cardsOf, cardText } from './social-cards.ts';
import { absoluteAddress } from '../../locales/absolute-address.ts';
import { language } from '../site/context.ts';
import { directory } from '../site/site-views.ts';

/** The picture that is shown beside a link to a page. */
interface SharePicture {
  /** Absolute. */
  address: string;
  /** What it says. */
  text: string;
}

/** Made once for all pages. */
const cards = cardsOf(publicSite, language, directory);

/**
 * The picture of any page; the network page lends its own to those without.
 *
 * @param pathname of the page, with the base
 */
export function sharePicture(pathname: string): SharePicture {
  const { site, base } = publicSite;
  const own = cardOf(cards, pathname, base);
  const address = absoluteAddress(site.address, cardAddress(base, own));
  return { address, text: cardText(own.card) };
}
