import type { Passage } from '../marks/page-marks.ts';
import { decoded } from '../../model/decoded.ts';
import { putInEntry, takeFromEntry } from './entry-state.ts';
import { untilMoved } from './until-moved.ts';

const SCROLL = 'scroll';
/** Milliseconds within which a page has usually come to rest. */
const HOLD = 4000;
/** Share of the window's height that nothing of the page's own lies over. */
const IN_VIEW = 0.7;

/** Notes where the reader is on a page that is about to be wiped, for Back and reload. */
export function rememberScroll(): void {
  putInEntry(SCROLL, scrollY);
}

/**
 * Scrolls back to where the reader had scrolled to, now and again when the page has grown to its
 * length, unless they have moved meanwhile.
 *
 * @param ready resolves when it has
 * @returns whether there was such a place
 */
export function returnToScroll(ready: Promise<void> = Promise.resolve()): boolean {
  const top = takeFromEntry(SCROLL);
  if (typeof top !== 'number') return false;
  const back = (): void => scrollTo({ top, behavior: 'instant' });
  const release = untilMoved();
  back();
  void ready.then(() => {
    if (!release.signal.aborted) back();
    release.abort();
  });
  return true;
}

/** What there is to know of the page that stands now. */
interface Arrival {
  /** Whether focus would be lost otherwise, as after the form. */
  takeFocus: boolean;
  /** What the reader came for, where that is known better than the address tells. */
  passage?: Passage | undefined;
  /** Resolves when what the page begins with stands. */
  ready?: Promise<void> | undefined;
}

/**
 * Puts the reader where they were going, once the page stands: back where they had scrolled to, at
 * the passage they came for, at the part the address names, or at the top.
 */
export function arrive({ takeFocus, passage, ready }: Arrival): void {
  if (passage !== undefined) {
    land(passage);
    return;
  }
  const returned = returnToScroll(ready);
  const target = targetOf(location.hash);
  if (!returned && target !== null) {
    reveal(target);
    return;
  }
  if (!returned) scrollTo({ top: 0, behavior: 'instant' });
  if (takeFocus)
    document.querySelector<HTMLElement>('#traff-view h1')?.focus({ preventScroll: true });
}

/**
 * Puts focus on what the reader came for, and its part with the heading in view if both go into the
 * window; else itself in the middle.
 */
export function land({ mark, within }: Passage): void {
  mark.focus({ preventScroll: true });
  const depth = mark.getBoundingClientRect().bottom - within.getBoundingClientRect().top;
  if (depth < innerHeight * IN_VIEW) holdInPlace(within, 'start');
  else holdInPlace(mark, 'center');
}

function targetOf(hash: string): HTMLElement | null {
  if (hash.length < 2) return null;
  const view = document.getElementById('traff-view');
  return view?.querySelector<HTMLElement>(`[id="${CSS.escape(decoded(hash.slice(1)))}"]`) ?? null;
}

function reveal(target: HTMLElement): void {
  const heading = target.querySelector<HTMLElement>('[tabindex="-1"]') ?? target;
  heading.focus({ preventScroll: true });
  holdInPlace(target, 'start');
}

/** Pictures and fonts that come later move the text; the target stays until the reader moves. */
function holdInPlace(target: Element, block: ScrollLogicalPosition): void {
  const hold = (): void => target.scrollIntoView({ block, behavior: 'instant' });
  // A page in a tab that nobody looks at hears of no sizes, and would stay at its top.
  hold();
  const observer = new ResizeObserver(hold);
  observer.observe(document.body);
  const release = untilMoved(() => observer.disconnect());
  setTimeout(() => release.abort(), HOLD);
}
