import type { Device } from './device.ts';
import { sessionOf, type Session, type Ticket } from './session.ts';
import type { Ending, SessionStore } from './store.ts';

/** How a session is kept: as asked, for this stay though the device was to remember, or nowhere. */
type Kept = 'asAsked' | 'notRemembered' | 'storageBlocked';

/** Where this tab's session comes from and goes: the tab's storage, or the device's memory. */
export class Keyring {
  readonly #store: SessionStore;
  readonly #device: Device;

  constructor(store: SessionStore, device: Device) {
    this.#store = store;
    this.#device = device;
  }

  /** The session to go on with; else why the last one is over, `null` where there was none. */
  async find(): Promise<Session | Ending | null> {
    let last: Ending | null = null;
    for (const look of [() => this.#fromTab(), () => this.#device.recall()]) {
      const session = await look();
      const ending = session && this.#store.ending(session);
      if (session === null) continue;
      if (ending === null) return session;
      last ??= ending;
      await this.forget(session);
    }
    return last;
  }

  /** Why a session is over, `null` while it is good. */
  ending(session: Session): Ending | null {
    return this.#store.ending(session);
  }

  /** A session that another tab handed over; `null` when it is over. */
  async accept(ticket: Ticket): Promise<Session | null> {
    const session = await sessionOf(ticket);
    if (session === null || this.#store.ending(session) !== null) return null;
    this.#store.save(ticket);
    return session;
  }

  /** Keeps a new session, in the device's memory where the reader asked for that. */
  async keep(session: Session, remember: boolean): Promise<{ session: Session; kept: Kept }> {
    this.#store.use();
    const remembered = remember ? await this.#device.remember(session) : null;
    if (remembered !== null) {
      this.#store.forget();
      return { session: remembered, kept: 'asAsked' };
    }
    const stored = session.ticket !== null && this.#store.save(session.ticket);
    if (!stored) return { session, kept: 'storageBlocked' };
    return { session, kept: remember ? 'notRemembered' : 'asAsked' };
  }

  /** Forgets a session where it is kept: in this tab, or in the device's memory. */
  async forget({ ticket }: Session): Promise<void> {
    if (ticket !== null) this.#store.forget();
    else await this.#device.forget();
  }

  /** Ends every session of this browser, and has the device remember nothing. */
  async lock(): Promise<void> {
    this.#store.lock();
    await this.#device.forget();
  }

  async #fromTab(): Promise<Session | null> {
    const ticket = this.#store.read();
    return ticket && sessionOf(ticket);
  }
}
