const NAMES = ['nyckel', 'key'];

/**
 * Takes the secret of an invitation link (`#nyckel=…`) out of the address bar and this history
 * entry, before anything can read, store or send the address.
 *
 * @returns the secret, `null` where the address holds none
 */
export function takeInvitation(
  location: Pick<Location, 'hash' | 'pathname' | 'search'>,
  history: Pick<History, 'replaceState' | 'state'>,
): string | null {
  const fields = new URLSearchParams(location.hash.slice(1));
  const name = NAMES.find((candidate) => fields.has(candidate));
  if (name === undefined) return null;
  history.replaceState(history.state, '', location.pathname + location.search);
  return fields.get(name);
}
