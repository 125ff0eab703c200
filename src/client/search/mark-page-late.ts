import { search as en } from '../../locales/en/search.ts';
import { search as sv } from '../../locales/sv/search.ts';
import { markPage } from './mark-page.ts';

// Fetched by `home.ts`, with its words since the page is to be light. The page may not be read yet.
const words = { en: en.marks, sv: sv.marks };
const place = document.querySelector<HTMLElement>('.found-marks');
const mark = (): void => {
  if (place === null) return;
  const language = document.documentElement.lang.startsWith('sv') ? 'sv' : 'en';
  place.dataset.words = JSON.stringify(words[language]);
  void markPage(place);
};
if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', mark);
else mark();
