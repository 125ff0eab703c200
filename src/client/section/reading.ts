import type { ClientConfig } from '../../locales/client-config.ts';
import { failureOf } from '../explain.ts';
import type { PageMarks } from '../marks/page-marks.ts';
import type { Session } from '../session/session.ts';
import type { CurrentLock } from '../unlock/cached-lock.ts';
import type { UnlockForm } from '../unlock/unlock-form.ts';
import type { ObjectUrls } from '../views/object-urls.ts';
import type { View } from '../views/view.ts';
import { arrive, rememberScroll } from './arrive.ts';
import { failureView } from './failure-view.ts';
import { placeOf } from './place.ts';
import type { Screen } from './screen.ts';
import { mismatch, render, type Mismatch } from './stay.ts';

/** What the pages of the section are shown with. */
export interface ReadingParts {
  config: ClientConfig;
  screen: Screen;
  form: UnlockForm;
  objectUrls: ObjectUrls;
  lock: CurrentLock;
  clock: () => number;
}

/** What a page asks of the section it stands in. */
interface Wishes {
  /** Opens what the address names with the session. */
  open: (session: Session, takeFocus: boolean, marks: PageMarks | null) => Promise<void>;
  /** Looks whether the site still has the lock that the session opens. */
  doubt: () => void;
}

/** The pages of the members' section that are read in one tab, one after the other. */
export class Reading {
  readonly #parts: ReadingParts;
  readonly #wishes: Wishes;
  #stay = new AbortController();
  /** Whether anything was shown in this page, which then lingers in its memory. */
  #shown = false;
  /** Of the address whose page is shown, or about to be. */
  #path = '';

  constructor(parts: ReadingParts, wishes: Wishes) {
    this.#parts = parts;
    this.#wishes = wishes;
  }

  get shown(): boolean {
    return this.#shown;
  }

  /**
   * Shows what the address names; focus moves into the page where `takeFocus`.
   *
   * @param marks what the reader searched for to come here
   * @returns why the session opens nothing; `null` where the page stands, or was left meanwhile
   */
  async show(
    session: Session,
    takeFocus: boolean,
    marks: PageMarks | null,
  ): Promise<Mismatch | null> {
    const { screen, form, config } = this.#parts;
    this.#stay.abort();
    this.#stay = new AbortController();
    const { signal } = this.#stay;
    const path = (this.#path = location.pathname);
    const view = await this.#viewFor(session, signal, marks).catch((error: unknown) => {
      const again = (): void => void this.#wishes.open(session, true, null);
      return failureView(failureOf(error, 'blob'), config, again);
    });
    if (signal.aborted) return null;
    if (typeof view === 'string') return view;
    form.clear();
    this.#shown = true;
    screen.markCurrent(path);
    const ready = screen.showView(view);
    arrive({ takeFocus, passage: view.passage, ready });
    return null;
  }

  /** Shows what the address names now, where Back or Forward changed it within this page. */
  revisit(session: Session): void {
    if (location.pathname === this.#path) return;
    this.#turn();
    void this.#wishes.open(session, false, null);
  }

  /** Wipes what is shown, and shows nothing that is still on its way. */
  end(): void {
    this.#stay.abort();
    this.#parts.objectUrls.revokeAll();
    this.#parts.screen.wipe();
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
      doubt: () => this.#wishes.doubt(),
      follow: (url, found) => this.#follow(session, url, found),
      now: new Date(clock()),
    });
    // The lock is looked at first: it may say that there is nothing to wait for.
    rendering.catch(() => undefined);
    const differs = mismatch(session, await lock()) && mismatch(session, await lock(0));
    return differs ?? rendering;
  }

  #follow(session: Session, url: string, marks: PageMarks): boolean {
    const { href, origin, pathname } = new URL(url, location.href);
    const { kind } = placeOf(pathname, this.#parts.config);
    if (origin !== location.origin || (kind !== 'note' && kind !== 'page')) return false;
    rememberScroll();
    history.pushState(null, '', href);
    this.#turn();
    void this.#wishes.open(session, true, marks);
    return true;
  }

  /** Leaves one page for another within this one. */
  #turn(): void {
    this.#parts.objectUrls.revokeAll();
    this.#parts.screen.showNotice('');
  }
}
