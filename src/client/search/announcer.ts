import { element } from '../element.ts';

/** A screen reader is told when typing has paused, not at each letter; milliseconds. */
const AFTER = 700;

/** What the search says to screen readers, as plain sentences. */
export interface Announcer {
  element: HTMLElement;
  /** Says how many results there are; takes back what was said of suggestions. */
  results: (message: string) => void;
  suggestions: (message: string) => void;
}

/** One polite voice for all that the search has to say, so that nothing is cut short by the next. */
export function searchAnnouncer(): Announcer {
  const live = element('p', { class: 'visually-hidden', role: 'status' });
  let said = { results: '', suggestions: '' };
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const say = (changed: Partial<typeof said>): void => {
    said = { ...said, ...changed };
    clearTimeout(waiting);
    const message = [said.results, said.suggestions].filter((part) => part !== '').join('. ');
    waiting = setTimeout(() => (live.textContent = message), AFTER);
  };
  return {
    element: live,
    results: (results) => say({ results, suggestions: '' }),
    suggestions: (suggestions) => say({ suggestions }),
  };
}
