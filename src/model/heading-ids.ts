import type { Heading, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { slugify } from './fold.ts';
import { freeSlug, shortSlug } from './free-slug.ts';

/** Ids that pages use for parts of their own; a test compares the list with the pages. */
export const OWN_IDS: readonly string[] = [
  'about',
  'content',
  'contents',
  'for-members',
  'latest',
  'news',
  'next',
  'notes',
  'organisations',
  'participants',
  'presented',
  'search',
  'timeline',
];
/** Beginnings of ids that belong to footnotes and to the members' pages. */
const RESERVED = /^(?:user-content|traff)(?:-|$)/;
/** Stands where a heading has no letters that an address can hold; the same in every language. */
const SECTION = 's';

/**
 * Ids for the second- and third-level headings of an open text, so that its sections can be linked
 * to: ASCII, each once, and none of the page's own. They follow from the words alone, so they stay
 * as long as those do.
 *
 * @example [...headingIds(parse('## Så deltar du')).values()] //=> ['sa-deltar-du']
 */
export function headingIds(tree: Root): Map<Heading, string> {
  const taken = new Set(OWN_IDS);
  const ids = new Map<Heading, string>();
  visit(tree, 'heading', (heading) => {
    if (heading.depth !== 2 && heading.depth !== 3) return;
    const id = freeSlug(idOf(toString(heading, { includeHtml: false })), (id) => taken.has(id));
    taken.add(id);
    ids.set(heading, id);
  });
  return ids;
}

function idOf(text: string): string {
  const slug = shortSlug(slugify(text));
  if (slug === '') return SECTION;
  return RESERVED.test(slug) ? `${SECTION}-${slug}` : slug;
}
