import type { Nodes } from 'mdast';
import { visit } from 'unist-util-visit';
import type { AnyNote } from '../review/prose.ts';
import type { FoundName, NameFinder } from './find-names.ts';
import { treeText } from './tree-text.ts';

/** A name in a note's file, `at` its offset there. */
export interface PlacedName<Who> {
  at: number;
  /** As written. */
  read: string;
  who: Who;
}

/** Where the text of a note begins, after what is stated of it. */
function bodyStart({ source, body }: AnyNote): number {
  return body.children[0]?.position?.start.offset ?? source.text.length;
}

/** The names in what is stated of a note. */
export function namesInFront<Who>(note: AnyNote, finder: NameFinder<Who>): PlacedName<Who>[] {
  // Comments are for editors alone, and never published.
  const stated = note.source.text.slice(0, bodyStart(note));
  const front = stated.replace(/^[ \t]*#.*$/gm, (comment) => ' '.repeat(comment.length));
  return finder.find(front).map(({ start, end, who }) => ({
    at: start,
    read: front.slice(start, end),
    who,
  }));
}

/** The names in a note's text, in the descriptions of its pictures and in where its links lead. */
export function namesInBody<Who>({ body }: AnyNote, finder: NameFinder<Who>): PlacedName<Who>[] {
  const { text, pieces } = treeText(body);
  const place = ({ start, end, who }: FoundName<Who>): PlacedName<Who> => {
    const piece = pieces.find((each) => each.start + each.text.length > start);
    const at = piece === undefined ? 0 : piece.at + Math.max(0, start - piece.start);
    return { at, read: text.slice(start, end), who };
  };
  const found = finder.find(text).map(place);
  visit(body, (node: Nodes) => {
    if (!('url' in node)) return;
    const at = node.position?.start.offset ?? 0;
    for (const { start, end, who } of finder.find(node.url))
      if (!found.some((each) => each.at >= at && each.at < at + node.url.length + 2))
        found.push({ at, read: node.url.slice(start, end), who });
  });
  return found;
}
