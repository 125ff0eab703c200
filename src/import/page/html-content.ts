import type { Nodes, Root } from 'hast';
import { childrenOf, SILENT } from './html-frame.ts';
import { dataTable } from './html-table.ts';

/** An element is the page's own text when it holds this share of the prose. */
const ENOUGH = 0.8;

/**
 * The way to the innermost element that holds nearly all of a page's prose and everything that is
 * dated, from the root on.
 *
 * @param frame elements that do not count
 * @param isDated tells a heading or line with the date of a meeting
 */
export function contentPath(
  root: Root,
  frame: Set<Nodes>,
  isDated: (text: string) => boolean,
): Nodes[] {
  const measured = new Map<Nodes, Measure>();
  const all = measure(root, frame, isDated, measured);
  const path: Nodes[] = [root];
  for (;;) {
    const inner: Nodes | undefined = childrenOf(path.at(-1) ?? root).find((child) => {
      const { prose, dated } = measured.get(child) ?? { prose: 0, dated: 0 };
      return child.type === 'element' && prose >= all.prose * ENOUGH && dated === all.dated;
    });
    if (inner === undefined || !isContainer(inner)) return path;
    path.push(inner);
  }
}

interface Measure {
  /** Letters outside of links. */
  prose: number;
  dated: number;
}

function isContainer(node: Nodes): boolean {
  if (node.type !== 'element') return false;
  // A table of data is one thing, however much stands in one of its cells.
  if (node.tagName === 'table') return dataTable(node) === null;
  return /^(?:html|body|main|div|article|section|center|form|td|tr|tbody)$/.test(node.tagName);
}

function measure(
  node: Nodes,
  frame: Set<Nodes>,
  isDated: (text: string) => boolean,
  measured: Map<Nodes, Measure>,
  link = false,
): Measure {
  const own = { prose: 0, dated: 0 };
  const skipped =
    frame.has(node) ||
    (node.type === 'element' && (SILENT.has(node.tagName) || node.tagName === 'head'));
  if (!skipped) {
    if (node.type === 'text') {
      if (!link) own.prose = node.value.replace(/\s/g, '').length;
      if (node.value.length < 200 && isDated(node.value)) own.dated = 1;
    }
    const inLink = link || (node.type === 'element' && node.tagName === 'a');
    for (const child of childrenOf(node)) {
      const { prose, dated } = measure(child, frame, isDated, measured, inLink);
      own.prose += prose;
      own.dated += dated;
    }
  }
  measured.set(node, own);
  return own;
}
