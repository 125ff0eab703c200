import type { Nodes, Root } from 'mdast';

/** One string of a tree, and where it stands in the text of the whole. */
export interface Piece {
  start: number;
  /** Its offset in the source file, or near it. */
  at: number;
  text: string;
  put: (text: string) => void;
}

/** What a reader reads on from, without a gap. All else begins a line of its own. */
const INLINE = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'inlineCode',
  'image',
  'imageReference',
  'footnoteReference',
  'html',
  'break',
]);

/**
 * The text of a whole tree: a name may begin in bold, go on in a link, and stand in two cells of a
 * table. Blocks begin with a line break. Raw HTML is never shown, so it parts nothing.
 *
 * @param between what stands between two strings of one line
 */
export function treeText(tree: Root, between = ''): { text: string; pieces: Piece[] } {
  const pieces: Piece[] = [];
  let text = '';
  const add = (node: Nodes, piece: string, put: Piece['put']): void => {
    const at = node.position?.start.offset ?? 0;
    text += between;
    pieces.push({ start: text.length, at, text: piece, put });
    text += piece;
  };
  const read = (node: Nodes): void => {
    if (node.type === 'break') text += ' ';
    else if (!INLINE.has(node.type)) text += '\n';
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
      add(node, node.value, (put) => (node.value = put));
    else if (node.type === 'image' || node.type === 'imageReference') {
      text += '\n';
      add(node, node.alt ?? '', (put) => (node.alt = put));
    } else if ('children' in node) node.children.forEach(read);
  };
  read(tree);
  return { text, pieces };
}
