import type { MarksWords } from '../marks/marks-bar.ts';
import type { PageMarks } from '../marks/page-marks.ts';
import type { ShownMarks } from '../marks/show-marks.ts';
import { untilMoved } from '../section/until-moved.ts';
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
  const reading = untilMoved().signal;
  const shown = await marked(place, marks).catch(() => null);
  if (shown === null) return;
  place.append(shown.bar);
  // On a slow line the reader may have begun elsewhere.
  if (!reading.aborted) (await import('../section/arrive.ts')).land(shown.passage);
  announceIn(place, shown.count);
}

async function marked(place: HTMLElement, marks: PageMarks): Promise<ShownMarks | null> {
  const { showMarks } = await import('../marks/show-marks.ts');
  const root = place.closest('main') ?? document.body;
  const part = document.getElementById(location.hash.slice(1));
  return showMarks(root, part, marks, {
    words: JSON.parse(place.dataset.words ?? '') as MarksWords,
    announce: (message) => announceIn(place, message),
  });
}

function announceIn(place: HTMLElement, message: string): void {
  const status = place.querySelector('[role=status]');
  if (status !== null) status.textContent = message;
}
