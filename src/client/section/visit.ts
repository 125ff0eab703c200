import type { ClientConfig } from '../../locales/client-config.ts';
import { explain } from '../explain.ts';
import { Failure } from '../failure.ts';
import type { SessionChannel } from '../session/channel.ts';
import type { Keyring } from '../session/keyring.ts';
import type { Session, Ticket } from '../session/session.ts';
import type { Ending, SessionStore } from '../session/store.ts';
import { missingAbility } from '../unlock/abilities.ts';
import type { UnlockForm } from '../unlock/unlock-form.ts';
import { takeFromEntry } from './entry-state.ts';
import { placeOf } from './place.ts';
import type { Screen } from './screen.ts';
import type { Notice, Section } from './section.ts';

/** How long other tabs get to answer before the form is shown, milliseconds. */
const PATIENCE = 150;

interface Parts {
  config: ClientConfig;
  section: Section;
  store: SessionStore;
  keyring: Keyring;
  screen: Screen;
  form: UnlockForm;
  channel: Pick<SessionChannel, 'ask' | 'announceLock'>;
}

/** What happens to the section of one tab: it is entered, used, locked here or elsewhere. */
export class Visit {
  readonly #parts: Parts;
  /** Shows the form unless another tab has answered. */
  #asking: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Opens the page if the reader may still read it, else shows the form. */
  async enter(): Promise<void> {
    const { keyring, section } = this.#parts;
    if (this.#refuseBrowser()) return;
    const notice = takeFromEntry('notice') as Notice | undefined;
    const found = await keyring.find();
    if (section.session !== null) return;
    if (isSession(found)) this.#resume(found);
    else if (notice !== undefined) section.close(notice, true);
    else this.#askOtherTabs(found);
  }

  /** Unlocks with the secret of an invitation. */
  invite(secret: string): void {
    if (this.#refuseBrowser()) return;
    const { section } = this.#parts;
    clearTimeout(this.#asking);
    section.close('invitation', false);
    void section.unlockWith({ secret, remember: false, origin: 'invitation' });
  }

  /** Opens the page with what another tab handed over. */
  async accept(ticket: Ticket): Promise<void> {
    const { section, keyring } = this.#parts;
    if (section.session !== null) return;
    const session = await keyring.accept(ticket);
    if (session !== null) this.#resume(session);
  }

  /** Locks this tab and all others, and has the device forget. */
  lockAll(): void {
    const { section, keyring, channel } = this.#parts;
    const notice = section.session?.ticket === null ? 'lockedForgotten' : 'locked';
    const locked = keyring.lock();
    channel.announceLock();
    this.#end(notice, locked);
  }

  /** Ends the session of this tab, since it is over. */
  finish(ending: Ending): void {
    const { section, keyring, store } = this.#parts;
    const { session } = section;
    if (session === null) store.forget();
    else this.#end(noticeOf(ending), keyring.forget(session));
  }

  /** Ends the session if its time is out, or if it was locked while this tab slept. */
  look(): void {
    const { section, store } = this.#parts;
    const ending = section.session && store.ending(section.session);
    if (ending !== null) this.finish(ending);
  }

  /** The tab came into view: catches up with the other tabs and with the site. */
  async awaken(): Promise<void> {
    const { section, keyring, channel } = this.#parts;
    this.look();
    if (section.session !== null) {
      await section.recheck();
      return;
    }
    const found = await keyring.find();
    if (isSession(found)) this.#resume(found);
    else channel.ask();
  }

  /** Without the form to come, which would hide why the page is locked, if it is so at once. */
  #resume(session: Session): void {
    clearTimeout(this.#asking);
    this.#parts.section.resume(session);
  }

  #end(notice: Notice, settled: Promise<void>): void {
    const { config, section } = this.#parts;
    // A search keeps its words in the address; after locking they are nobody's business.
    if (placeOf(location.pathname, config).kind === 'search') {
      history.replaceState(history.state, '', location.pathname);
    }
    void section.end(notice, settled);
  }

  #askOtherTabs(ending: Ending | null): void {
    const { channel, section } = this.#parts;
    channel.ask();
    clearTimeout(this.#asking);
    this.#asking = setTimeout(() => {
      if (section.session === null) void section.end(ending && noticeOf(ending));
    }, PATIENCE);
  }

  /** Says what this browser lacks; returns whether it lacks anything. */
  #refuseBrowser(): boolean {
    const { screen, form, config } = this.#parts;
    const unable = missingAbility(globalThis);
    if (unable === null) return false;
    screen.show('locked');
    form.refuse(explain(new Failure(unable), config), false);
    return true;
  }
}

function isSession(found: Session | Ending | null): found is Session {
  return found !== null && typeof found !== 'string';
}

function noticeOf(ending: Ending): Notice {
  return ending === 'locked' ? 'lockedElsewhere' : ending;
}
