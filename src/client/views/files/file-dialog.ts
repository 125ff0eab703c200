import type { ClientConfig } from '../../../locales/client-config.ts';
import { element } from '../../element.ts';

interface Parts {
  name: string;
  /** What kind of file it is, and how large. */
  facts: string;
  words: ClientConfig['words']['file'];
  save: () => void;
}

const HEADING = 'traff-file-name';

/** A window over the page with the name of a file, what can be done with it, and the file itself. */
export class FileDialog {
  readonly element: HTMLDialogElement;
  readonly #body = element('div', { class: 'file-body' });
  readonly #status = element('p', { class: 'visually-hidden', role: 'status' });

  constructor({ name, facts, words, save }: Parts) {
    const close = button(words.close, () => this.element.close());
    close.autofocus = true;
    const header = element(
      'header',
      { class: 'file-head' },
      element('h2', { id: HEADING }, element('bdi', {}, name)),
      element('p', { class: 'muted' }, facts),
      element('div', { class: 'file-actions' }, button(words.download, save), close),
    );
    const attributes = { class: 'file-dialog', 'aria-labelledby': HEADING };
    this.element = element('dialog', attributes, header, this.#body, this.#status);
    // Beside the window is the window itself, as far as clicks are concerned.
    this.element.addEventListener('click', ({ target }) => {
      if (target === this.element) this.element.close();
    });
  }

  /** Shows this in the window in place of what was there. */
  put(...content: Node[]): void {
    this.#body.replaceChildren(...content);
  }

  /** Says something to screen readers, which hear nothing from outside of an open window. */
  say(message: string): void {
    this.#status.textContent = message;
  }
}

/** A button of less weight than the page's main one. */
export function button(label: string, act: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'file-button' }, label);
  made.addEventListener('click', act);
  return made;
}
