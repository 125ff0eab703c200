import { isSession, type Session } from './session.ts';

/** The parts of `Storage` that are used; `null` where the browser blocks it. */
export type Shelf = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'> | null;

/** A browser that restores its tabs also restores their sessions; they still end some time. */
const LONGEST = 12 * 60 * 60 * 1000;

interface Shelves {
  /** What keeps two sites on one origin apart. */
  name: string;
  /** Storage of this tab only (`sessionStorage`). */
  tab: Shelf;
  /** Storage of all tabs (`localStorage`); holds the time of locking, never a key. */
  browser: Shelf;
  /** Milliseconds since 1970. */
  clock: () => number;
}

/** Keeps the session of one tab, and the time when all of them were last locked. */
export class SessionStore {
  readonly #shelves: Shelves;
  readonly #sessionKey: string;
  readonly #lockedKey: string;
  #memory: Session | null = null;
  #locked = 0;

  constructor(shelves: Shelves) {
    this.#shelves = shelves;
    this.#sessionKey = `traff:${shelves.name}:session`;
    this.#lockedKey = `traff:${shelves.name}:locked-at`;
  }

  /** The session of this tab, unless it is over or was locked since, in whichever tab. */
  read(): Session | null {
    const stored = attempt(() => this.#shelves.tab?.getItem(this.#sessionKey));
    const session = parse(stored) ?? this.#memory;
    if (session === null || !this.isOver(session)) return session;
    this.forget();
    return null;
  }

  /** Returns whether the browser could store it; otherwise it lasts as long as the page. */
  save(session: Session): boolean {
    this.#memory = session;
    const { tab } = this.#shelves;
    if (tab === null) return false;
    const text = JSON.stringify(session);
    return attempt(() => (tab.setItem(this.#sessionKey, text), true)) ?? false;
  }

  /** Forgets this tab's session and no other's. */
  forget(): void {
    this.#memory = null;
    attempt(() => this.#shelves.tab?.removeItem(this.#sessionKey));
  }

  /** Ends every session unlocked until now, also those of tabs that are asleep. */
  lock(): void {
    this.forget();
    const { browser, clock } = this.#shelves;
    this.#locked = Math.max(clock(), this.#lockedAt());
    attempt(() => browser?.setItem(this.#lockedKey, String(this.#locked)));
  }

  isOver({ at }: Session): boolean {
    return at <= this.#lockedAt() || this.#shelves.clock() - at > LONGEST;
  }

  /** A time for a new session that no earlier lock covers, even if the clock was put back. */
  now(): number {
    return Math.max(this.#shelves.clock(), this.#lockedAt() + 1);
  }

  #lockedAt(): number {
    const stored = attempt(() => this.#shelves.browser?.getItem(this.#lockedKey));
    return Math.max(this.#locked, Number(stored ?? 0) || 0);
  }
}

// Storage throws when it is full, and in some browsers when it is switched off.
function attempt<T>(action: () => T): T | null {
  try {
    return action();
  } catch {
    return null;
  }
}

function parse(text: string | null | undefined): Session | null {
  if (text === null || text === undefined) return null;
  const value = attempt(() => JSON.parse(text) as unknown);
  return isSession(value) ? value : null;
}
