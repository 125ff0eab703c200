import { element } from '../element.ts';

/** The place of the results: a heading, and what stands below it. */
export interface ResultsFrame {
  element: HTMLElement;
  title: (title: string) => void;
  put: (title: string, ...content: Node[]) => void;
  /** Says so where nothing stands yet; else what stands is marked as about to change. */
  wait: (message: string) => void;
  /** Puts focus on what is said of the results, as after a choice that is no longer there. */
  focus: () => void;
}

/** A frame with nothing in it; the heading takes focus only by `focus`. */
export function resultsFrame(): ResultsFrame {
  const heading = element('h2', { class: 'search-heading', tabindex: '-1' });
  const body = element('div', { class: 'search-body' });
  const section = element('section', { class: 'search-results' }, heading, body);
  const title = (text: string): void => {
    heading.textContent = text;
    heading.hidden = text === '';
  };
  const put = (text: string, ...content: Node[]): void => {
    title(text);
    body.replaceChildren(...content);
    section.removeAttribute('aria-busy');
  };
  const wait = (message: string): void => {
    if (body.childElementCount === 0) put(message);
    section.setAttribute('aria-busy', 'true');
  };
  const focus = (): void => {
    section.querySelector<HTMLElement>('h2:not([hidden])')?.focus();
  };
  return { element: section, title, put, wait, focus };
}
