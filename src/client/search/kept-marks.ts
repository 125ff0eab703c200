import type { PageMarks } from '../marks/page-marks.ts';

const STORED = 'traff:marks';

interface Kept extends PageMarks {
  /** Address of the page they are for. */
  url: string;
}

/**
 * Keeps for the page that is about to be opened in this tab what to mark in it. Of the public
 * search only: what members ask for is written nowhere.
 *
 * @param store may refuse; then nothing is marked
 */
export function keepMarks(url: string, marks: PageMarks, store: () => Storage): void {
  const kept: Kept = { url: new URL(url, location.href).href, ...marks };
  try {
    store().setItem(STORED, JSON.stringify(kept));
  } catch {
    return;
  }
}

/** Whether something is kept, for this page or another one. */
export function marksAreKept(store: () => Storage): boolean {
  try {
    return store().getItem(STORED) !== null;
  } catch {
    return false;
  }
}

/** Takes what was kept, once; null where it was for another page. */
export function takeMarks(url: string, store: () => Storage): PageMarks | null {
  try {
    const text = store().getItem(STORED);
    if (text === null) return null;
    store().removeItem(STORED);
    const kept = JSON.parse(text) as Kept;
    return kept.url === url ? { sought: kept.sought, language: kept.language } : null;
  } catch {
    return null;
  }
}
