import type { SearchLanguage } from '../../search/language/language.ts';
import type { Sought } from '../../search/marks/sought.ts';

/** Name of the event that a result sends from the search's root before it is opened. */
export const OPEN_RESULT = 'traff:open-result';

/** What {@link OPEN_RESULT} carries as its `detail`. Prevented, the event keeps the page. */
export interface OpenResult {
  /** As it stands in the link. */
  url: string;
  /** What to mark in the page opened. */
  sought: Sought[];
  language: SearchLanguage['code'];
}

/**
 * Tells the page that a result is about to be opened, and keeps the page where it says so.
 *
 * @param root where the event is sent from
 */
export function announceOpening(root: HTMLElement, click: MouseEvent, detail: OpenResult): void {
  const opening = new CustomEvent(OPEN_RESULT, { bubbles: true, cancelable: true, detail });
  if (!root.dispatchEvent(opening)) click.preventDefault();
}

/** A reader who comes back by keyboard goes on from the result that was opened. */
export function focusOnResult(root: HTMLElement, url: string): void {
  if (document.activeElement?.matches('input, select, a, button')) return;
  const links = [...root.querySelectorAll('a')];
  links.find((link) => link.getAttribute('href') === url)?.focus({ preventScroll: true });
}

/** The link to a result that a click opens in this tab; null for any other click. */
export function openedLink(event: MouseEvent): HTMLAnchorElement | null {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) {
    return null;
  }
  const link = event.target instanceof Element ? event.target.closest('a.search-link') : null;
  return link instanceof HTMLAnchorElement ? link : null;
}
