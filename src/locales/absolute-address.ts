/**
 * The address of something on a site as others can reach it.
 *
 * @param address the site's own, without a trailing slash
 * @param pathname with the path that the site lives under, as the address book gives it
 * @example absoluteAddress('https://x.se/network', '/network/sok/') //=> 'https://x.se/network/sok/'
 */
export function absoluteAddress(address: string, pathname: string): string {
  return new URL(pathname, address).href;
}
