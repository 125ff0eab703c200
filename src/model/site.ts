import type { Locale } from '../locales/locale.ts';
import type { Redirect } from './redirect.ts';
import type { TimeRange } from './time-range.ts';

/** Where `npm start` serves a site: the address of one that has none of its own yet. */
export const LOCAL_ADDRESS = 'http://localhost:4321';

/** `content/site.yaml`: what is true of the whole site. */
export interface Site {
  name: string;
  /** The association or body behind the network. */
  owner: string | null;
  /**
   * Absolute address without a trailing slash, such as `https://example.se/network`;
   * {@link LOCAL_ADDRESS} where none is stated.
   */
  address: string;
  locale: Locale['code'];
  /** IANA name, such as `Europe/Stockholm`. */
  timeZone: string;
  /** Applies to a meeting that states no time and is dated on or after `defaultTimeFrom`. */
  defaultTime: TimeRange | null;
  /** First date the default time applies to; earlier meetings without a time have none. */
  defaultTimeFrom: string | null;
  /** Where meetings are held that state no place of their own. */
  place: string | null;
  /** Minutes without use after which the members' section locks itself; null for never. */
  lockAfter: number | null;
  /** E-mail address shown to those who want to join. */
  contact: string;
  /** In the order of the file. */
  redirects: Redirect[];
  /** The purpose in one or two sentences of plain text. */
  purpose: string;
}
