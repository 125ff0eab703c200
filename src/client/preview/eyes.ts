import type { PreviewState } from '../../locales/preview-state.ts';
import { SessionChannel } from '../session/channel.ts';
import { Device } from '../session/device.ts';
import { browserShelf, readShelf, writeShelf } from '../session/shelf.ts';
import { SessionStore } from '../session/store.ts';
import type { Eyes } from './counterpart.ts';

const browser = browserShelf('localStorage');

/** Remembers whose eyes the preview is looked through, and unlocks and locks the section for them. */
export class EyesSwitch {
  readonly #name: string;
  readonly #ticket: PreviewState['ticket'];
  readonly #store: SessionStore;

  constructor({ book, ticket }: Pick<PreviewState, 'book' | 'ticket'>) {
    this.#name = `traff:${book.base}:preview-eyes`;
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

  /** Gives the members' section a session to go on with, as another tab would. */
  enter(): void {
    if (this.current === 'member') this.#store.save({ ...this.#ticket, at: this.#store.now() });
  }

  /** Locks the section in all tabs when it is a visitor's turn. */
  async turn(eyes: Eyes, base: string): Promise<void> {
    writeShelf(browser, this.#name, eyes);
    if (eyes === 'member') return;
    this.#store.lock();
    const none = (): null => null;
    const channel = new SessionChannel(base, { current: none, receive: none, locked: none });
    channel.open();
    channel.announceLock();
    channel.close();
    await new Device(base).forget();
  }
}
