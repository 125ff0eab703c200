import { markPage } from './mark-page.ts';

// Fetched by `home.ts`, which may run before the page is read to its end.
const place = document.querySelector<HTMLElement>('.found-marks');
const mark = (): void => {
  if (place !== null) void markPage(place);
};
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', mark);
else mark();
