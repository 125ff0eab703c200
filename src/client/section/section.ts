import type { ClientConfig } from '../../locales/client-config.ts';
import type { Lock } from '../../vault/lock.ts';
import { arrive, rememberScroll } from './arrive.ts';
import { explain, failureOf } from '../explain.ts';
import { failureView } from './failure-view.ts';
import type { ObjectUrls } from '../views/object-urls.ts';
import { placeOf } from './place.ts';
import type { Screen } from './screen.ts';
import type { Session } from '../session/session.ts';
import type { SessionStore } from '../session/store.ts';
import { loadViews, mismatch, render, type Mismatch } from './stay.ts';
import type { UnlockForm } from '../unlock/unlock-form.ts';
import { unlock } from '../unlock/unlock.ts';
import type { View } from '../views/view.ts';

interface Parts {
  config: ClientConfig;
  store: SessionStore;
  screen: Screen;
  form: UnlockForm;
  objectUrls: ObjectUrls;
  lock: () => Promise<Lock>;
  clock: () => number;
}

/** The members' section of one tab: locked, or open with a session. */
export class Section {
  readonly #parts: Parts;
  #session: Session | null = null;
  #stay = new AbortController();

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  get session(): Session | null {
    return this.#session;
  }

  /** Opens the page with a session; focus moves into the page where `takeFocus`. */
  async open(session: Session, takeFocus: boolean): Promise<void> {
    const { screen, form, config } = this.#parts;
    this.#stay.abort();
    this.#stay = new AbortController();
    this.#session = session;
    const { signal } = this.#stay;
    const view = await this.#viewFor(session, signal).catch((error: unknown) => {
      const again = (): void => void this.open(session, true);
      return failureView(failureOf(error, 'blob'), config, again);
    });
    if (signal.aborted) return;
    if (typeof view === 'string') {
      this.#dismiss(view, takeFocus);
      return;
    }
    form.clear();
    screen.showView(view);
    arrive(takeFocus);
  }

  /** Unlocks with what was typed, or with an invitation, and opens the page. */
  async unlockWith(secret: string, origin: 'typed' | 'invitation'): Promise<void> {
    const { config, form } = this.#parts;
    try {
      await form.during(() => this.#unlock(secret));
    } catch (error) {
      const failure = failureOf(error, 'lock');
      form.refuse(explain(failure, config, origin), true);
    }
  }

  /** Wipes the page and shows the form. */
  close(notice: string, takeFocus: boolean): void {
    const { screen, form, lock, config } = this.#parts;
    this.#wipe();
    screen.show('locked');
    form.introduce(notice, takeFocus);
    lock().catch((error: unknown) => {
      form.refuse(explain(failureOf(error, 'lock'), config), false);
    });
  }

  /** Wipes the page without a word, as when it is left. */
  leave(): void {
    if (this.#session !== null) rememberScroll();
    this.#wipe();
    this.#parts.screen.show('waiting');
  }

  async #unlock(secret: string): Promise<void> {
    const { lock, store, screen, config } = this.#parts;
    // While the passphrase is being stretched there is time to load what comes after it.
    loadViews().catch(() => undefined);
    const session = await unlock(await lock(), secret, () => store.now());
    const kept = store.save(session);
    await this.open(session, true);
    if (!kept && this.#session === session) screen.showNotice(config.words.notice.storageBlocked);
  }

  /** The page asked for, or why the session opens nothing. */
  async #viewFor(session: Session, signal: AbortSignal): Promise<View | Mismatch> {
    const { config, objectUrls, screen, lock, clock } = this.#parts;
    const place = placeOf(location.pathname, config);
    const announce = (message: string): void => {
      screen.announce(message);
    };
    const stay = { config, place, session, signal, objectUrls, announce, now: new Date(clock()) };
    const rendering = render(stay);
    // The lock is looked at first: it may say that there is nothing to wait for.
    rendering.catch(() => undefined);
    return mismatch(session, await lock()) ?? rendering;
  }

  #dismiss(reason: Mismatch, takeFocus: boolean): void {
    const { store, config } = this.#parts;
    store.forget();
    this.close(reason === 'otherSite' ? '' : config.words.notice[reason], takeFocus);
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
