import type { MarksWords } from '../marks/marks-bar.ts';
import { takeMarks } from './kept-marks.ts';

/**
 * Marks in a public page what was sought, if it was opened from the public search. Nearly always it
 * was not, and then this is all that is loaded.
 *
 * @param place where the marks are told of; it has the words for it
 */
export async function markPage(place: HTMLElement): Promise<void> {
  const marks = takeMarks(location.href, () => sessionStorage);
  if (marks === null) return;
  const words = JSON.parse(place.dataset.words ?? '') as MarksWords;
  const { showMarks } = await import('../marks/show-marks.ts');
  const { land } = await import('../section/arrive.ts');
  const status = place.querySelector('[role=status]');
  const announce = (message: string): void => {
    if (status !== null) status.textContent = message;
  };
  const main = place.closest('main') ?? document.body;
  const part = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const shown = await showMarks(main, part, marks, { words, announce });
  if (shown === null) return;
  place.append(shown.bar);
  land(shown.passage);
  announce(shown.count);
}
