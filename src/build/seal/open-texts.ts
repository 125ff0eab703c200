import type { Content } from '../../model/content.ts';
import { stringsIn } from './strings-in.ts';
import { partTexts, treeTexts } from './tree-texts.ts';

/**
 * What the editors opened to all, taken from the content itself: what reached the pages proves
 * nothing, since that is what the gate examines.
 */
export function openTexts({ site, meetings, posts, pages }: Content): string[] {
  const overviews = meetings.map(({ overview }) => overview);
  return [
    ...stringsIn([site, overviews.map((overview) => ({ ...overview, parts: null }))]),
    ...overviews.flatMap(({ parts }) => parts ?? []).flatMap((part) => whole(partTexts(part))),
    ...[...posts, ...pages].flatMap(({ tree, ...front }) => [
      ...stringsIn(front),
      ...whole(treeTexts(tree)),
    ]),
  ];
}

/** The pieces, and all of them in a row: a sentence goes on where emphasis begins. */
function whole(pieces: string[]): string[] {
  return [...pieces, pieces.join(' ')];
}
