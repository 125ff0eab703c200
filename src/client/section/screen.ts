import { element } from '../element.ts';
import { shellPart } from '../shell-part.ts';
import type { View } from '../views/view.ts';

/** Waiting for a session, locked with the form shown, or open with a page shown. */
type ScreenState = 'waiting' | 'locked' | 'open';

/** What the members' page shows. Only this class puts opened content into the page. */
export class Screen {
  readonly #root = shellPart('members', HTMLElement);
  readonly #waiting = shellPart('waiting', HTMLElement);
  readonly #unlock = shellPart('unlock', HTMLElement);
  readonly #bar = shellPart('bar', HTMLElement);
  readonly #view = shellPart('view', HTMLElement);
  readonly #notice = shellPart('view-notice', HTMLElement);
  readonly #status = shellPart('status', HTMLElement);
  readonly #shellTitle = document.title;

  show(state: ScreenState): void {
    this.#root.dataset.state = state;
    this.#waiting.hidden = state !== 'waiting';
    this.#unlock.hidden = state !== 'locked';
    this.#bar.hidden = this.#view.hidden = state !== 'open';
  }

  /** Marks in the bar which page this is. */
  markCurrent(address: string): void {
    for (const link of this.#bar.querySelectorAll('a')) {
      link.ariaCurrent = link.pathname === address ? 'page' : null;
    }
  }

  /** @returns resolves when the page has grown to its length */
  showView(view: View): Promise<void> {
    this.#view.replaceChildren(...view.content);
    document.title = `${view.title} – ${this.#shellTitle}`;
    this.show('open');
    const ready = Promise.resolve(view.shown?.());
    // Changing the fonts takes longer than laying out the page, so that is painted first.
    requestAnimationFrame(() => setTimeout(() => (this.#root.dataset.fonts = 'own')));
    return ready;
  }

  /** A line above an open page, for what the reader should know, with what they may do about it. */
  showNotice(text: string, choice?: { label: string; act: () => void }): void {
    this.#notice.textContent = text;
    this.#notice.hidden = text === '';
    if (choice === undefined) return;
    const button = element('button', { type: 'button', class: 'button' }, choice.label);
    button.addEventListener('click', choice.act);
    this.#notice.append(' ', button);
  }

  /** Says something to screen readers. */
  announce(message: string): void {
    this.#status.textContent = message;
  }

  /** Leaves nothing readable in the page, its title or its selection. */
  wipe(): void {
    getSelection()?.removeAllRanges();
    this.#view.replaceChildren();
    document.title = this.#shellTitle;
    this.showNotice('');
    this.announce('');
  }
}
