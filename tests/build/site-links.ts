import type { Element } from 'hast';
import { posix } from 'node:path';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { readOutput } from './output.ts';

/** What one file of a site names. */
export interface NamingFile {
  /** Addresses as they are written: of pages and files, relative or absolute. */
  targets: string[];
  /** The same of `a` elements alone: what a reader can follow. */
  followed: string[];
  ids: Set<string>;
  /** What the page says its own address is; null where it says none. */
  canonical: string | null;
  noindex: boolean;
  /** Whether it only leads on, from where a page was once. */
  leadsOn: boolean;
}

/** A built site as a web of addresses. */
export interface SiteLinks {
  files: Map<string, Buffer>;
  /** Every file that can name others, by its path. */
  naming: Map<string, NamingFile>;
  /** The site's own address, without a slash at its end. */
  address: string;
  /** Path the site lives under: empty, or such as `/network`. */
  base: string;
}

/** @param address the site’s own, as its `site.yaml` has it, without a slash at its end */
export function readSiteLinks(out: string, address: string): SiteLinks {
  const files = readOutput(out);
  const naming = new Map<string, NamingFile>();
  for (const [path, bytes] of files) {
    const text = bytes.toString();
    if (path.endsWith('.html')) naming.set(path, readPage(text));
    else if (/\.(?:ics|xml|txt|json)$/.test(path) && !path.startsWith('m/'))
      naming.set(path, { ...NOTHING, targets: addressesIn(text, address) });
    else if (path.endsWith('.css')) naming.set(path, { ...NOTHING, targets: urlsIn(text) });
  }
  return { files, naming, address, base: new URL(address).pathname.replace(/\/$/, '') };
}

const NOTHING: NamingFile = {
  targets: [],
  followed: [],
  ids: new Set(),
  canonical: null,
  noindex: false,
  leadsOn: false,
};

function readPage(html: string): NamingFile {
  const page: NamingFile = { ...NOTHING, targets: [], followed: [], ids: new Set() };
  visit(unified().use(rehypeParse).parse(html), 'element', (element) => {
    const named = namedBy(element);
    page.targets.push(...named);
    const { tagName, properties } = element;
    if (tagName === 'a') page.followed.push(...named);
    if (typeof properties.id === 'string') page.ids.add(properties.id);
    if (String(properties.rel) === 'canonical') page.canonical = String(properties.href);
    const onward = /^\d+; url=(.+)/.exec(String(properties.content))?.[1];
    if (String(properties.httpEquiv) === 'refresh' && onward !== undefined) {
      page.leadsOn = true;
      page.targets.push(onward);
    }
    if (properties.name === 'robots') page.noindex = String(properties.content).includes('noindex');
  });
  return page;
}

const ATTRIBUTES = ['href', 'xLinkHref', 'src', 'action', 'poster', 'data', 'cite'] as const;
const PICTURED = /^(?:og:url|og:image)$/;

function namedBy({ properties }: Element): string[] {
  const plain = ATTRIBUTES.map((name) => properties[name]);
  const social = PICTURED.test(String(properties.property)) ? properties.content : undefined;
  const sets = [properties.srcSet, properties.imageSrcSet].flatMap((set) =>
    typeof set === 'string' ? set.split(',').map((part) => part.trim().split(/\s/)[0]) : [],
  );
  return [...plain, social, ...sets].filter((each) => typeof each === 'string');
}

/** A calendar folds its lines: RFC 5545, section 3.1. */
function addressesIn(text: string, address: string): string[] {
  const whole = text.replace(/\r\n[ \t]/g, '');
  return whole.match(/https?:\/\/[^\s"'<>\\]+/g)?.filter((each) => each.startsWith(address)) ?? [];
}

function urlsIn(css: string): string[] {
  return [...css.matchAll(/url\(["']?([^"')]+)/g)].flatMap(([, url]) =>
    url === undefined || url.startsWith('data:') ? [] : [url],
  );
}

/** Why a target leads nowhere, or null where it leads somewhere or to another site. */
export function deadEnd(site: SiteLinks, from: string, target: string): string | null {
  const url = new URL(target, `${site.address}/${from.replace(/index\.html$/, '')}`);
  if (!/^https?:/.test(url.protocol) || url.origin !== new URL(site.address).origin) return null;
  if (!url.pathname.startsWith(`${site.base}/`)) return 'leaves the site’s path';
  const path = fileOf(site, url);
  if (!site.files.has(path))
    return site.files.has(posix.join(path, 'index.html')) ? 'lacks its last slash' : 'is not there';
  if (path.endsWith('/index.html') && url.pathname.endsWith('index.html'))
    return 'names the file of a folder';
  const fragment = decodeURIComponent(url.hash.slice(1));
  const page = site.naming.get(path);
  const known = fragment === '' || (page?.ids.has(fragment) ?? true) || isOpened(fragment, page);
  return known ? null : 'has no such place';
}

/** Members' pages are made after unlocking, so their places cannot be known here. */
const isOpened = (_: string, page: NamingFile | undefined): boolean =>
  page?.ids.has('traff-members') ?? false;

/** The path of the file that an address of the site is answered with. */
function fileOf({ base }: SiteLinks, url: URL): string {
  const path = decodeURIComponent(url.pathname.slice(base.length + 1));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** The pages one comes to by following links from the first page. */
export function reachable(site: SiteLinks): Set<string> {
  const found = new Set(['index.html']);
  for (const from of found)
    for (const target of site.naming.get(from)?.followed ?? []) {
      const url = new URL(target, `${site.address}/${from.replace(/index\.html$/, '')}`);
      const path = url.href.startsWith(`${site.address}/`) ? fileOf(site, url) : '';
      if (site.files.has(path)) found.add(path);
    }
  return found;
}
