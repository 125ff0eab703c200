import { LOCAL_ADDRESS } from '../../model/site.ts';

/**
 * The absolute address of a page, whatever host and path it happens to be built under.
 *
 * @param address the site's own address, without a trailing slash
 * @param base the path the site lives under: empty, or such as `/network`
 * @param pathname the page's path, with the base
 * @returns null for a site that has no address of its own yet
 * @example canonicalAddress('https://x.se/network', '/network', '/network/sok/')
 * //=> 'https://x.se/network/sok/'
 */
export function canonicalAddress(address: string, base: string, pathname: string): string | null {
  if (address === LOCAL_ADDRESS) return null;
  const path = pathname.startsWith(`${base}/`) ? pathname.slice(base.length) : pathname;
  return address + (/(\/|\.\w+)$/.test(path) ? path : `${path}/`);
}
