import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** A rank of headings, `h2` to `h6`. `h1` is the page's own. */
export type HeadingRank = 2 | 3 | 4 | 5 | 6;

/**
 * Ranks the headings of a text anew, so that none is more than one below the last one before it:
 * who listens to the page meets no level that is missing. What is beside or below another stays so.
 *
 * @param top the rank of the uppermost ones, one below what stands above the text on its page
 * @example closeGaps(of '<h3>a</h3><h5>b</h5><h4>c</h4>', 3) //=> '<h3>a</h3><h4>b</h4><h4>c</h4>'
 */
export function closeGaps(tree: Root, top: HeadingRank): void {
  const above: number[] = [];
  visit(tree, 'element', (element, _, parent) => {
    const rank = /^h([1-6])$/.exec(element.tagName)?.[1];
    if (rank === undefined) return;
    // The list of footnotes belongs to the whole text.
    const isOfWhole = parent?.type === 'element' && parent.tagName === 'section';
    const written = isOfWhole ? 0 : Number(rank);
    while ((above.at(-1) ?? -1) >= written) above.pop();
    above.push(written);
    element.tagName = `h${String(Math.min(6, top + above.length - 1))}`;
  });
}
