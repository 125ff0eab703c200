import { visit } from 'unist-util-visit';
import rehypeParse from 'rehype-parse';
import { unified } from 'unified';
import { readOutput } from '../build/output.ts';

/**
 * The kind of a page by its address: sections and pages of their own by name, below those what is
 * a number by its digits and what is a name as `*`.
 *
 * @example kindOf('traffar/2024-04-23/index.html') //=> 'traffar/0000-00-00/'
 * @example kindOf('kommuner/lund/index.html') //=> 'kommuner/*' + '/'
 */
function kindOf(path: string): string {
  const [first = '', ...rest] = path.replace(/index\.html$/, '').split('/');
  const place = (name: string): string => {
    if (name === '') return '';
    return /^[\d-]+$/.test(name) ? name.replace(/\d/g, '0') : '*';
  };
  return [first, ...rest.map(place)].join('/');
}

const LEADS_ON = '<meta http-equiv="refresh"';

/** Addresses from the root, such as `/traffar/`, by kind. */
export type Sample = Map<string, string[]>;

/**
 * Pages of built sites that together show all they can show: of each kind so many that each element
 * with each of its classes that the kind has is on one of them, whichever site's. The members' pages
 * are one, since all are the same until they are unlocked.
 *
 * @param sites of which a later one has to show only what the earlier ones do not
 */
export function samplePages<S extends { out: string }>(sites: S[]): Map<S, Sample> {
  const shown = new Map<string, Set<string>>();
  return new Map(sites.map((site) => [site, sampleSite(site.out, shown)]));
}

function sampleSite(out: string, shown: Map<string, Set<string>>): Sample {
  const kinds = new Map<string, Map<string, Set<string>>>();
  const seen = new Set<string>();
  for (const [path, bytes] of readOutput(out)) {
    const html = bytes.toString('utf8');
    // What only leads on from an old address is seen by nobody.
    if (!path.endsWith('.html') || seen.has(html) || html.includes(LEADS_ON)) continue;
    seen.add(html);
    const kind = kinds.get(kindOf(path)) ?? new Map<string, Set<string>>();
    kinds.set(kindOf(path), kind.set(`/${path.replace(/index\.html$/, '')}`, partsOf(html)));
  }
  const sample = [...kinds].map(([kind, pages]): [string, string[]] => {
    const known = shown.get(kind) ?? new Set<string>();
    const parts = [...pages.values()].flatMap((each) => [...each]);
    shown.set(kind, new Set([...known, ...parts]));
    return [kind, cover(pages, new Set(parts.filter((part) => !known.has(part))))];
  });
  return new Map(sample.filter(([, pages]) => pages.length > 0));
}

function partsOf(html: string): Set<string> {
  const parts = new Set<string>();
  visit(unified().use(rehypeParse).parse(html), 'element', ({ tagName, properties }) => {
    const names = Array.isArray(properties.className) ? properties.className : [''];
    for (const name of names) parts.add(`${tagName}.${name}`);
  });
  return parts;
}

/** Always the page that shows most of what is left. */
function cover(pages: Map<string, Set<string>>, parts: Set<string>): string[] {
  const left = new Set(parts);
  const news = (address: string): number =>
    [...pages.get(address)!].filter((part) => left.has(part)).length;
  const chosen: string[] = [];
  while (left.size > 0) {
    const best = [...pages.keys()].reduce((a, b) => (news(b) > news(a) ? b : a));
    chosen.push(best);
    for (const part of pages.get(best)!) left.delete(part);
  }
  return chosen;
}
