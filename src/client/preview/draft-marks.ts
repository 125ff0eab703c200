import { element } from '../element.ts';

const MARK = 'traff-draft';

/**
 * Marks the links that lead to drafts.
 *
 * @param marks what to say of each draft, by its address
 */
export function markDrafts(marks: Record<string, string>): void {
  for (const link of document.links) {
    const text = link.origin === location.origin ? marks[decodeURI(link.pathname)] : undefined;
    if (text !== undefined && link.querySelector(`.${MARK}`) === null)
      link.append(element('span', { class: MARK }, text));
  }
}
