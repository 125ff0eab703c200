import { LOCAL_ADDRESS } from '../../model/site.ts';

/** How programs find a calendar to subscribe to. */
interface CalendarAddress {
  /** For a program that is asked for an address. */
  address: string;
  /** Opens the calendar program of a computer or telephone with it. */
  open: string;
}

/**
 * The address of a calendar, on whatever host the site lives. `webcal` is no registered scheme, yet
 * the one by which calendar programs tell a subscription from a file to open once.
 *
 * @param site the site's own address, without a trailing slash
 * @param file the calendar's path from the site's root
 * @returns null for a site that has no address of its own yet
 * @example calendarAddress('https://x.se/network', 'kalender.ics')
 * //=> { address: 'https://x.se/network/kalender.ics', open: 'webcal://x.se/network/kalender.ics' }
 */
export function calendarAddress(site: string, file: string): CalendarAddress | null {
  if (site === LOCAL_ADDRESS) return null;
  const address = `${site}/${file}`;
  return { address, open: address.replace(/^https?:/, 'webcal:') };
}
