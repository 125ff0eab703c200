import type { Overview, Part, Presentation } from '../../model/meeting.ts';
import { headingsOf, plainText } from './plain-text.ts';

/** Whether a meeting is about one presentation alone. */
export function isAlone({ presentations }: Overview): boolean {
  return presentations.length === 1;
}

/**
 * The parts of a note that are about one of its presentations. A note about a single one need not
 * give it a heading: then the whole text is about it.
 */
export function partsAbout(overview: Overview, { id }: Presentation, parts: Part[]): Part[] {
  const own = parts.filter((part) => part.presentation === id);
  return own.length === 0 && isAlone(overview) ? parts : own;
}

/**
 * What parts say, each heading before its text.
 *
 * @param known a heading that says no more than the record's own facts do, and is left out
 */
export function textsOf(parts: Part[], known?: string): string[] {
  return parts.flatMap(({ heading, tree }) => [
    heading === null || heading === known ? '' : heading,
    plainText(tree),
  ]);
}

/** The headings of parts, and those within them. */
export function wholeHeadings(parts: Part[]): string[] {
  return parts
    .flatMap(({ heading, tree }) => [heading ?? '', ...headingsOf(tree)])
    .filter((heading) => heading !== '');
}
