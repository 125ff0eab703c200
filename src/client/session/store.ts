import { isTicket, type Session, type Ticket } from './session.ts';
import { clearShelf, readShelf, writeShelf, type Shelf } from './shelf.ts';

/** Why a session is over. */
export type Ending = 'locked' | 'expired' | 'idle';

interface Shelves {
  /** What keeps two sites on one origin apart. */
  name: string;
  /** Storage of this tab only (`sessionStorage`). */
  tab: Shelf;
  /** Storage of all tabs (`localStorage`); holds times, never a key. */
  browser: Shelf;
  /** Milliseconds since 1970. */
  clock: () => number;
  /** Milliseconds without use after which a session ends; `null` for never. */
  idle: number | null;
}

/** Keeps the ticket of one tab, and the times when all tabs were last locked and last used. */
export class SessionStore {
  readonly #shelves: Shelves;
  readonly #ticketName: string;
  readonly #lockedName: string;
  readonly #usedName: string;
  #memory: Ticket | null = null;
  #locked = 0;
  #used = 0;

  constructor(shelves: Shelves) {
    this.#shelves = shelves;
    this.#ticketName = `traff:${shelves.name}:session`;
    this.#lockedName = `traff:${shelves.name}:locked-at`;
    this.#usedName = `traff:${shelves.name}:used-at`;
  }

  /** The ticket of this tab, whether it is still good or not. */
  read(): Ticket | null {
    return parse(readShelf(this.#shelves.tab, this.#ticketName)) ?? this.#memory;
  }

  /** Returns whether the browser could store it; otherwise it lasts as long as the page. */
  save(ticket: Ticket): boolean {
    this.#memory = ticket;
    return writeShelf(this.#shelves.tab, this.#ticketName, JSON.stringify(ticket));
  }

  /** Forgets this tab's ticket and no other's. */
  forget(): void {
    this.#memory = null;
    clearShelf(this.#shelves.tab, this.#ticketName);
  }

  /** Ends every session unlocked until now, also those of tabs that are asleep. */
  lock(): void {
    this.forget();
    const { browser, clock } = this.#shelves;
    this.#locked = Math.max(clock(), this.#lockedAt());
    writeShelf(browser, this.#lockedName, String(this.#locked));
  }

  /** Notes that the section is in use, where that matters. */
  use(): void {
    const { browser, clock, idle } = this.#shelves;
    if (idle === null) return;
    this.#used = clock();
    writeShelf(browser, this.#usedName, String(this.#used));
  }

  /** Why a session is over, `null` while it is good. A remembered device is never idle. */
  ending({ at, until, ticket }: Session): Ending | null {
    const { clock, idle } = this.#shelves;
    if (at <= this.#lockedAt()) return 'locked';
    if (clock() >= until) return 'expired';
    const used = Math.max(at, this.#used, this.#time(this.#usedName));
    return idle !== null && ticket !== null && clock() - used >= idle ? 'idle' : null;
  }

  /** A time for a new session that no earlier lock covers, even if the clock was put back. */
  now(): number {
    return Math.max(this.#shelves.clock(), this.#lockedAt() + 1);
  }

  #lockedAt(): number {
    return Math.max(this.#locked, this.#time(this.#lockedName));
  }

  #time(name: string): number {
    return Number(readShelf(this.#shelves.browser, name) ?? 0) || 0;
  }
}

function parse(text: string | null): Ticket | null {
  if (text === null) return null;
  try {
    const value: unknown = JSON.parse(text);
    return isTicket(value) ? value : null;
  } catch {
    return null;
  }
}
