import type { ClientConfig } from '../../locales/client-config.ts';
import { explain, failureOf } from '../explain.ts';
import type { PageMarks } from '../marks/page-marks.ts';
import type { Keyring } from '../session/keyring.ts';
import type { SeenEpochs } from '../session/seen-epochs.ts';
import type { Session } from '../session/session.ts';
import type { CurrentLock } from '../unlock/cached-lock.ts';
import { unlock } from '../unlock/unlock.ts';
import type { UnlockForm } from '../unlock/unlock-form.ts';
import type { ObjectUrls } from '../views/object-urls.ts';
import type { View } from '../views/view.ts';
import { arrive, rememberScroll } from './arrive.ts';
import { putInEntry } from './entry-state.ts';
import { failureView } from './failure-view.ts';
import { placeOf } from './place.ts';
import type { Screen } from './screen.ts';
import { mismatch, prepareViews, render, type Mismatch } from './stay.ts';

/** Why the reader sees the form, or what they should know of the open page. */
export type Notice = keyof ClientConfig['words']['notice'];

/** What was given to unlock with. */
export interface Attempt {
  secret: string;
  origin: 'typed' | 'invitation';
  /** Whether the device is to be remembered. */
  remember: boolean;
}

interface Parts {
  config: ClientConfig;
  keyring: Keyring;
  seen: SeenEpochs;
  screen: Screen;
  form: UnlockForm;
  objectUrls: ObjectUrls;
  lock: CurrentLock;
  clock: () => number;
  /** A time to note for a new session, milliseconds since 1970. */
  now: () => number;
}

/** The members' section of one tab: locked, or open with a session. */
export class Section {
  readonly #parts: Parts;
  #session: Session | null = null;
  #stay = new AbortController();
  /** Whether anything was opened in this page, which then lingers in its memory. */
  #opened = false;
  /** Of the address whose page is shown, or about to be. */
  #path = '';

  constructor(parts: Parts) {
    this.#parts = parts;
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
    const { screen, form, config, seen } = this.#parts;
    this.#stay.abort();
    this.#stay = new AbortController();
    this.#session = session;
    seen.see(session.keys.site, session.keys.epoch);
    const { signal } = this.#stay;
    const path = (this.#path = location.pathname);
    const view = await this.#viewFor(session, signal, marks).catch((error: unknown) => {
      const again = (): void => void this.open(session, true);
      return failureView(failureOf(error, 'blob'), config, again);
    });
    if (signal.aborted) return;
    if (typeof view === 'string') {
      this.#dismiss(view);
      return;
    }
    form.clear();
    this.#opened = true;
    screen.markCurrent(path);
    const ready = screen.showView(view);
    arrive({ takeFocus, passage: view.passage, ready });
  }

  /** Opens what the address names now, where Back or Forward changed it within this page. */
  revisit(): void {
    const session = this.#session;
    if (session === null || location.pathname === this.#path) return;
    this.#turn();
    void this.open(session, false);
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
      form.refuse(explain(failureOf(error, 'lock'), config, attempt.origin), true);
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
    if (this.#opened && navigator.onLine) reloadWith(notice);
    else this.close(notice, this.#opened);
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
    // While the passphrase is being stretched there is time to load what comes after it.
    prepareViews(config.tag);
    const unlocked = await unlock(await lock(), secret, now);
    const { session, kept } = await keyring.keep(unlocked, remember);
    await this.open(session, true);
    if (this.#session !== session) return;
    if (kept !== 'asAsked') this.#tell(kept);
    else if (origin === 'invitation') this.#offer();
  }

  /** The page asked for, or why the session opens nothing. */
  async #viewFor(
    session: Session,
    signal: AbortSignal,
    marks: PageMarks | null,
  ): Promise<View | Mismatch> {
    const { config, objectUrls, screen, lock, clock } = this.#parts;
    const rendering = render({
      ...{ config, session, signal, objectUrls, marks },
      place: placeOf(location.pathname, config),
      announce: (message) => screen.announce(message),
      doubt: () => void this.recheck(0),
      follow: (url, found) => this.#follow(session, url, found),
      now: new Date(clock()),
    });
    // The lock is looked at first: it may say that there is nothing to wait for.
    rendering.catch(() => undefined);
    const differs = mismatch(session, await lock()) && mismatch(session, await lock(0));
    return differs ?? rendering;
  }

  #follow(session: Session, url: string, marks: PageMarks): boolean {
    const { config } = this.#parts;
    const { href, origin, pathname } = new URL(url, location.href);
    const { kind } = placeOf(pathname, config);
    if (origin !== location.origin || (kind !== 'note' && kind !== 'page')) return false;
    rememberScroll();
    history.pushState(null, '', href);
    this.#turn();
    void this.open(session, true, marks);
    return true;
  }

  /** Leaves one page for another within this one. */
  #turn(): void {
    this.#parts.objectUrls.revokeAll();
    this.#parts.screen.showNotice('');
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
    const { objectUrls, screen, form } = this.#parts;
    this.#stay.abort();
    this.#session = null;
    objectUrls.revokeAll();
    screen.wipe();
    form.clear();
  }
}

function reloadWith(notice: Notice | null): void {
  putInEntry('notice', notice ?? undefined);
  location.reload();
}
