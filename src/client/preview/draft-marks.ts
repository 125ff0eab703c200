import { element } from '../element.ts';

const MARK = 'traff-draft';

/** Marks links that lead to drafts, now and as the page goes on to change. */
export function markDrafts(marks: Record<string, string>): void {
  if (Object.keys(marks).length === 0) return;
  const markAll = (): void => {
    for (const link of document.links) mark(link, marks);
  };
  markAll();
  new MutationObserver(markAll).observe(document.body, { childList: true, subtree: true });
}

function mark(link: HTMLAnchorElement | HTMLAreaElement, marks: Record<string, string>): void {
  const text = link.origin === location.origin ? marks[decodeURI(link.pathname)] : undefined;
  if (text === undefined || link.querySelector(`.${MARK}`) !== null) return;
  link.append(element('span', { class: MARK }, text));
}
