import { putInEntry, takeFromEntry } from './entry-state.ts';

const SCROLL = 'scroll';
/** Milliseconds within which a page has usually come to rest. */
const HOLD = 4000;

/** Notes where the reader is on a page that is about to be wiped, for Back and reload. */
export function rememberScroll(): void {
  putInEntry(SCROLL, scrollY);
}

/**
 * Puts the reader where they were going, once the page stands: back where they had scrolled to, at
 * the part the address names, or at the top.
 *
 * @param takeFocus whether focus would be lost otherwise, as after the form
 */
export function arrive(takeFocus: boolean): void {
  const scroll = takeFromEntry(SCROLL);
  const kept = typeof scroll === 'number' ? scroll : null;
  const target = targetOf(location.hash);
  if (kept === null && target !== null) {
    reveal(target);
    return;
  }
  scrollTo({ top: kept ?? 0, behavior: 'instant' });
  if (takeFocus)
    document.querySelector<HTMLElement>('#traff-view h1')?.focus({ preventScroll: true });
}

function targetOf(hash: string): HTMLElement | null {
  if (hash.length < 2) return null;
  const view = document.getElementById('traff-view');
  return view?.querySelector<HTMLElement>(`[id="${CSS.escape(decode(hash.slice(1)))}"]`) ?? null;
}

function reveal(target: HTMLElement): void {
  const heading = target.querySelector<HTMLElement>('[tabindex="-1"]') ?? target;
  heading.focus({ preventScroll: true });
  // A page in a tab that nobody looks at hears of no sizes, and would stay at its top.
  target.scrollIntoView({ behavior: 'instant' });
  holdInPlace(target);
}

/** Pictures and fonts that come later move the text; the target stays until the reader moves. */
function holdInPlace(target: HTMLElement): void {
  const settled = new AbortController();
  const observer = new ResizeObserver(() => {
    target.scrollIntoView({ behavior: 'instant' });
  });
  const release = (): void => {
    observer.disconnect();
    settled.abort();
  };
  observer.observe(document.body);
  for (const move of ['wheel', 'touchstart', 'pointerdown', 'keydown', 'pagehide']) {
    addEventListener(move, release, { signal: settled.signal, passive: true });
  }
  setTimeout(release, HOLD);
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
