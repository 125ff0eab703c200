import type { Element, Nodes } from 'hast';
import { childrenOf } from './html-frame.ts';

/** A row of a table that holds data, not layout. */
interface TableRow {
  head: boolean;
  cells: Element[];
}

/**
 * The rows of a table, or null where it only places things on the page: cells with headings, lists
 * or several paragraphs, other tables, or a single column.
 */
export function dataTable(table: Element): TableRow[] | null {
  const rows = rowsOf(table).map((row) => cellsOf(row));
  if (rows.length < 2 || rows.every((cells) => cells.length < 2)) return null;
  if (rows.flat().some(isLayout)) return null;
  const head = rows[0]?.every(({ tagName }) => tagName === 'th') ?? false;
  return rows.map((cells, index) => ({ head: head && index === 0, cells }));
}

function rowsOf(node: Nodes): Element[] {
  return childrenOf(node).flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === 'tr'
      ? [child]
      : /^t(?:body|head|foot)$/.test(child.tagName)
        ? rowsOf(child)
        : [];
  });
}

function cellsOf(row: Element): Element[] {
  return row.children.filter(
    (child): child is Element => child.type === 'element' && /^t[hd]$/.test(child.tagName),
  );
}

function isLayout(cell: Element): boolean {
  const names = descendants(cell).map(({ tagName }) => tagName);
  return (
    names.some((name) => /^(?:h[1-6]|table|ul|ol|dl|blockquote)$/.test(name)) ||
    names.filter((name) => name === 'p').length > 2
  );
}

function descendants(node: Nodes): Element[] {
  return childrenOf(node).flatMap((child) =>
    child.type === 'element' ? [child, ...descendants(child)] : [],
  );
}
