import type { Nodes, Root } from 'mdast';

/** Put between blocks that do not end a sentence, so that a heading never reads on into the text. */
const SEPARATOR = ' · ';
const ENDS_SENTENCE = /[.!?:;…][”"'’)\]]*$/u;

/** The words of a Markdown tree, without its marks. Blocks never grow together. */
export function plainText(tree: Root): string {
  return joinBlocks([...blocks(tree)]);
}

/** The text of every heading in a Markdown tree. */
export function headingsOf(tree: Root): string[] {
  return [...headings(tree)].filter((heading) => heading !== '');
}

/** @example joinBlocks(['Rubrik', 'Text.', 'Mer.']) //=> 'Rubrik · Text. Mer.' */
export function joinBlocks(texts: string[]): string {
  return texts
    .filter((text) => text !== '')
    .reduce((before, text) => {
      if (before === '') return text;
      return before + (ENDS_SENTENCE.test(before) ? ' ' : SEPARATOR) + text;
    }, '');
}

function* blocks(node: Nodes): Generator<string> {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'tableCell':
      yield inlineText(node).replace(/\s+/gu, ' ').trim();
      return;
    case 'code':
      yield node.value.replace(/\s+/gu, ' ').trim();
      return;
    default:
      if ('children' in node) for (const child of node.children) yield* blocks(child);
  }
}

function* headings(node: Nodes): Generator<string> {
  if (node.type === 'heading') yield inlineText(node).replace(/\s+/gu, ' ').trim();
  else if ('children' in node) for (const child of node.children) yield* headings(child);
}

/** Unlike mdast-util-to-string a line break parts words, and HTML is not text. */
function inlineText(node: Nodes): string {
  switch (node.type) {
    case 'text':
    case 'inlineCode':
      return node.value;
    case 'break':
      return ' ';
    case 'image':
      // A title is the caption of a picture that stands alone.
      return [node.alt, node.title].filter(Boolean).join(' ');
    case 'imageReference':
      return node.alt ?? '';
    default:
      return 'children' in node ? node.children.map(inlineText).join('') : '';
  }
}
