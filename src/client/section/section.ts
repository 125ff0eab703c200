import type { ClientConfig } from '../../locales/client-config.ts';
import { explain, failureOf } from '../explain.ts';
import type { FailureCode } from '../failure.ts';
import type { PageMarks } from '../marks/page-marks.ts';
import type { Keyring } from '../session/keyring.ts';
import type { SeenEpochs } from '../session/seen-epochs.ts';
import type { Session } from '../session/session.ts';
import { unlock } from '../unlock/unlock.ts';
import { rememberScroll } from './arrive.ts';
import { putInEntry } from './entry-state.ts';
import { Reading, type ReadingParts } from './reading.ts';
import { mismatch, prepareViews, type Mismatch } from './stay.ts';

/** Why the reader sees the form, or what they should know of the open page. */
export type Notice = keyof ClientConfig['words']['notice'];

/** What is wrong with what was given, which will not open anything at another try. */
const REFUSED = new Set<FailureCode>(['wrongPassphrase', 'ended', 'endedSomeTime']);

/** What was given to unlock with. */
interface Attempt {
  secret: string;
  origin: 'typed' | 'invitation';
  /** Whether the device is to be remembered. */
  remember: boolean;
}

interface Parts extends ReadingParts {
  keyring: Keyring;
  seen: SeenEpochs;
  /** A time to note for a new session, milliseconds since 1970. */
  now: () => number;
}

/** The members' section of one tab: locked, or open with a session. */
export class Section {
  readonly #parts: Parts;
  readonly #reading: Reading;
  #session: Session | null = null;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#reading = new Reading(parts, {
      open: (session, takeFocus, marks) => this.open(session, takeFocus, marks),
      doubt: () => void this.recheck(0),
    });
  }

  get session(): Session | null {
    return this.#session;
  }

  /**
   * Opens the page with a session; focus moves into the page where `takeFocus`.
   *
   * @param marks what the reader searched for to come here
   */
  async open(session: Session, takeFocus: boolean, marks: PageMarks | null = null): Promise<void> {
    const { seen } = this.#parts;
    this.#session = session;
    seen.see(session.keys.site, session.keys.epoch);
    const reason = await this.#reading.show(session, takeFocus, marks);
    if (reason !== null) this.#dismiss(reason);
  }

  /** Opens what the address names now, where Back or Forward changed it within this page. */
  revisit(): void {
    if (this.#session !== null) this.#reading.revisit(this.#session);
  }

  /** Opens the page with a session found meanwhile, unless the reader has opened it already. */
  resume(session: Session): void {
    if (this.#session === null) void this.open(session, false);
  }

  /** Unlocks with what was typed, or with an invitation, and opens the page. */
  async unlockWith(attempt: Attempt): Promise<void> {
    const { config, form } = this.#parts;
    try {
      await form.during(() => this.#unlock(attempt));
    } catch (error) {
      const failure = failureOf(error, 'lock');
      // It has left the address, and the reader cannot type it.
      if (attempt.origin === 'invitation' && !REFUSED.has(failure.code)) form.fill(attempt.secret);
      form.refuse(explain(failure, config, attempt.origin), true);
    }
  }

  /** Has the device remember the open session. */
  async remember(): Promise<void> {
    const open = this.#session;
    if (open === null) return;
    const { session, kept } = await this.#parts.keyring.keep(open, true);
    if (this.#session !== open) {
      await this.#parts.keyring.forget(session);
      return;
    }
    this.#session = session;
    this.#tell(kept === 'asAsked' ? 'remembered' : kept);
  }

  /** Shows the form, with why it is there. */
  close(notice: Notice | null, takeFocus: boolean): void {
    const { screen, form, lock, config } = this.#parts;
    this.#wipe();
    screen.show('locked');
    form.introduce(notice === null ? '' : config.words.notice[notice], takeFocus);
    lock().catch((error: unknown) => {
      form.refuse(explain(failureOf(error, 'lock'), config), false);
    });
  }

  /**
   * Wipes the page at once and shows the form; in a page loaded anew where anything was opened, so
   * that nothing of it stays in memory.
   *
   * @param settled what must be done before the new page looks for a session
   */
  async end(notice: Notice | null, settled: Promise<void> = Promise.resolve()): Promise<void> {
    this.#wipe();
    this.#parts.screen.show('waiting');
    await settled;
    // Without a network the form at least stays where it is.
    if (this.#reading.shown && navigator.onLine) reloadWith(notice);
    else this.close(notice, this.#reading.shown);
  }

  /** Wipes the page without a word, as when it is left. */
  leave(): void {
    if (this.#session !== null) rememberScroll();
    this.#wipe();
    this.#parts.screen.show('waiting');
  }

  /** Looks whether the site still has the lock that the session opens. */
  async recheck(age?: number): Promise<void> {
    const session = this.#session;
    if (session === null) return;
    // An open page needs no network, and shows nothing that an older site could have put there.
    const present = await this.#parts.lock(age).catch(() => null);
    const reason = present && mismatch(session, present);
    if (reason !== null && this.#session === session) this.#dismiss(reason);
  }

  async #unlock({ secret, remember, origin }: Attempt): Promise<void> {
    const { config, lock, keyring, now } = this.#parts;
    // Locking reaches also those who have begun to unlock.
    const at = now();
    // While the passphrase is being stretched there is time to load what comes after it.
    prepareViews(config.tag);
    const unlocked = await unlock(await lock(), secret, at);
    if (keyring.ending(unlocked) !== null) {
      this.close('lockedElsewhere', true);
      return;
    }
    const { session, kept } = await keyring.keep(unlocked, remember);
    await this.open(session, true);
    if (this.#session !== session) return;
    if (kept !== 'asAsked') this.#tell(kept);
    else if (origin === 'invitation') this.#offer();
  }

  #tell(notice: Notice): void {
    this.#parts.screen.showNotice(this.#parts.config.words.notice[notice]);
  }

  /** Someone who came by an invitation has not seen the form, and so not its choice. */
  #offer(): void {
    const { screen, config } = this.#parts;
    const { notice, unlock: words } = config.words;
    const act = (): void => void this.remember();
    screen.showNotice(notice.invited, { label: words.remember, act });
  }

  #dismiss(reason: Mismatch): void {
    const session = this.#session;
    if (session !== null) void this.end(reason, this.#parts.keyring.forget(session));
  }

  #wipe(): void {
    this.#session = null;
    this.#reading.end();
    this.#parts.form.clear();
  }
}

function reloadWith(notice: Notice | null): void {
  putInEntry('notice', notice ?? undefined);
  location.reload();
}
