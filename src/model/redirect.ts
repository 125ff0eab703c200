/** An address that the site had, or that others link to, and where its readers are sent. */
export interface Redirect {
  /**
   * Path below the one that the site lives under, decoded: `/gammal-sida/` with a slash at its end,
   * or as a file's, such as `/gammal.php`.
   */
  from: string;
  /** Path below the one that the site lives under, such as `/traffar/`, or an absolute address. */
  to: string;
}

/** A redirect as written, and the places of its parts in `site.yaml`. */
export interface WrittenRedirect {
  redirect: Redirect;
  /** As written. */
  key: string;
  fromAt: number;
  toAt: number;
}

/**
 * What tells addresses apart where a file system knows no case.
 *
 * @example sameAs('/Gammal') === sameAs('/gammal/') //=> true
 */
export function sameAs(from: string): string {
  return from.toLowerCase().replace(/\/$/, '');
}
