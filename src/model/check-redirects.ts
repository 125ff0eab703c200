import { isTaken } from './check-addresses.ts';
import { decodedOrNull } from './decoded.ts';
import { ALWAYS } from './publication.ts';
import { sameAs, type Redirect, type WrittenRedirect } from './redirect.ts';
import type { SiteNote } from './read-site.ts';
import type { SiteAddresses } from './site-addresses.ts';
import type { Source } from './source.ts';

/** So many suggestions: looking for the likeliest of ten thousand addresses takes a while. */
const SUGGESTIONS = 20;

/**
 * The redirects that lead somewhere, from where there is no page. Of those that do not, each is
 * reported: an old address must lead straight to a page that everyone can see now.
 */
export function checkRedirects(note: SiteNote, addresses: SiteAddresses): Redirect[] {
  const checker = new RedirectChecker(note, addresses);
  return note.redirects.flatMap((each) => checker.check(each) ?? []);
}

class RedirectChecker {
  readonly #source: Source;
  /** The site's own address. */
  readonly #site: string;
  readonly #addresses: SiteAddresses;
  readonly #all: Map<string, WrittenRedirect>;
  #suggestions = SUGGESTIONS;

  constructor({ source, site, redirects }: SiteNote, addresses: SiteAddresses) {
    this.#source = source;
    this.#site = site.address;
    this.#addresses = addresses;
    this.#all = new Map(redirects.map((each) => [sameAs(each.redirect.from), each]));
  }

  check(written: WrittenRedirect): Redirect | null {
    const [source, addresses] = [this.#source, this.#addresses];
    const { from } = written.redirect;
    const place = { at: written.fromAt, read: written.key };
    const path = from.toLowerCase();
    const known = addresses.find(path, ALWAYS) !== 'nowhere' || isTaken(path, addresses.segments);
    if (known || this.#isWithinFile(path)) return source.fault('redirect-taken', place, {});
    const to = this.#target(written);
    return to === null ? null : { from, to };
  }

  /** Whether another redirect is a file where this one needs a folder. */
  #isWithinFile(path: string): boolean {
    const above = path.split('/').slice(1, -1);
    return above.some((_, at) => {
      const outer = `/${above.slice(0, at + 1).join('/')}`;
      return /\.html?$/.test(outer) && outer !== sameAs(path) && this.#all.has(outer);
    });
  }

  #target(written: WrittenRedirect): string | null {
    const [source, addresses] = [this.#source, this.#addresses];
    const place = { at: written.toAt, read: written.redirect.to };
    const own = ownPath(written.redirect.to, this.#site);
    if (own === null)
      return webAddress(place.read) ?? source.fault('redirect-new', place, { near: '' });
    const [path = '', id] = own.split('#', 2);
    const next = this.#all.get(sameAs(path));
    if (next !== undefined) return source.fault('redirect-chain', place, { near: this.#end(next) });
    const found = addresses.find(path, ALWAYS);
    if (found === 'later') return source.fault('redirect-draft', place, {});
    if (found === 'nowhere') return source.fault('redirect-new', place, { near: this.#near(path) });
    const whole = /\/$|\.[a-z\d]+$/i.test(path) ? path : `${path}/`;
    const full = whole.split('/').map(encodeURIComponent).join('/');
    if (id === undefined) return full;
    if (addresses.anchorsOf(path)?.includes(id)) return `${full}#${id}`;
    return source.fault('redirect-new', place, { near: full });
  }

  /** Where a chain ends; empty where it is a circle. */
  #end(first: WrittenRedirect): string {
    const passed = new Set<WrittenRedirect>();
    let last: WrittenRedirect = first;
    for (;;) {
      if (passed.has(last)) return '';
      passed.add(last);
      const [path = ''] = (ownPath(last.redirect.to, this.#site) ?? '').split('#');
      const next = this.#all.get(sameAs(path));
      if (next === undefined) return last.redirect.to;
      last = next;
    }
  }

  #near(path: string): string {
    if (this.#suggestions === 0) return '';
    this.#suggestions -= 1;
    return this.#addresses.nearest(path, ALWAYS);
  }
}

/** The path below the site's own address, decoded; null for other addresses. */
function ownPath(to: string, site: string): string | null {
  const path = to.startsWith(`${site}/`) ? to.slice(site.length) : to;
  if (!/^\/(?!\/)[^?\\]*$/.test(path)) return null;
  return decodedOrNull(path)?.normalize('NFC') ?? null;
}

function webAddress(to: string): string | null {
  if (!/^https:\/\//i.test(to) || !URL.canParse(to)) return null;
  const { href, username, password } = new URL(to);
  return username === '' && password === '' ? href : null;
}
