import type { PreviewState } from '../../locales/preview-state.ts';
import { SessionChannel } from '../session/channel.ts';
import { Device } from '../session/device.ts';
import { browserShelf, clearShelf, readShelf, writeShelf } from '../session/shelf.ts';
import { SessionStore } from '../session/store.ts';
import type { Eyes } from './counterpart.ts';

const browser = browserShelf('localStorage');

/** Remembers whose eyes the preview is looked through, and unlocks and locks the section for them. */
export class EyesSwitch {
  readonly #base: string;
  readonly #name: string;
  readonly #turned: string;
  readonly #ticket: PreviewState['ticket'];
  readonly #store: SessionStore;

  constructor({ book, ticket }: Pick<PreviewState, 'book' | 'ticket'>) {
    this.#base = book.base;
    this.#name = `traff:${book.base}:preview-eyes`;
    this.#turned = `traff:${book.base}:preview-turned`;
    this.#ticket = ticket;
    this.#store = new SessionStore({
      name: book.base,
      tab: browserShelf('sessionStorage'),
      browser,
      clock: () => Date.now(),
      idle: null,
    });
  }

  get current(): Eyes {
    return readShelf(browser, this.#name) === 'member' ? 'member' : 'visitor';
  }

  /**
   * Gives the members' section of a page that begins a session to go on with, as another tab would;
   * or locks it in all tabs, where it has become a visitor's turn.
   */
  enter(): void {
    const { current } = this;
    if (current === 'member') this.#store.save({ ...this.#ticket, at: this.#store.now() });
    else if (readShelf(browser, this.#turned) !== null) this.#lock();
    clearShelf(browser, this.#turned);
  }

  /**
   * Takes effect on the page that comes next: locked on this one, the section would load it anew, and
   * the two ways would cross.
   */
  turn(eyes: Eyes): void {
    writeShelf(browser, this.#name, eyes);
    writeShelf(browser, this.#turned, '');
  }

  #lock(): void {
    this.#store.lock();
    const none = (): null => null;
    const channel = new SessionChannel(this.#base, { current: none, receive: none, locked: none });
    channel.open();
    channel.announceLock();
    channel.close();
    void new Device(this.#base).forget();
  }
}
