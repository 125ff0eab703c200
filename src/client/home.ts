import { marksAreKept } from './search/kept-marks.ts';
import './next-meeting.ts';

/**
 * Fetches what marks in the network page what was sought, if it was opened from the public search.
 * Other pages have that as a script of their own; this one is to be light.
 */
function fetchMarks(place: HTMLElement | null): void {
  const { script, style } = place?.dataset ?? {};
  if (script === undefined || style === undefined || !marksAreKept(() => sessionStorage)) return;
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = style;
  document.head.append(link);
  void import(/* @vite-ignore */ script);
}

fetchMarks(document.querySelector<HTMLElement>('.found-marks'));
