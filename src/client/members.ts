import { missingAbility } from './unlock/abilities.ts';
import { browserStorage } from './session/browser-storage.ts';
import { cachedLock } from './unlock/cached-lock.ts';
import { readConfig } from './config.ts';
import { explain } from './explain.ts';
import { Failure } from './failure.ts';
import { takeInvitation } from './unlock/invitation.ts';
import { prepareKdf } from './unlock/kdf.ts';
import { fetchLock } from './unlock/lock-file.ts';
import { createObjectUrls } from './views/object-urls.ts';
import { placeOf } from './section/place.ts';
import { Screen } from './section/screen.ts';
import { Section } from './section/section.ts';
import { SessionChannel } from './session/channel.ts';
import { SessionStore } from './session/store.ts';
import { shellPart } from './shell-part.ts';
import { UnlockForm } from './unlock/unlock-form.ts';

/** How long other tabs get to answer before the form is shown, milliseconds. */
const PATIENCE = 150;

// First of all, before anything could store or send the address.
let invitation = takeInvitation(location, history);

const config = readConfig(document);
const { words, base: name } = config;
const clock = (): number => Date.now();
const screen = new Screen();
const store = new SessionStore({
  name,
  tab: browserStorage('sessionStorage'),
  browser: browserStorage('localStorage'),
  clock,
});
const form = new UnlockForm({
  words: words.unlock,
  submit: (passphrase) => void section.unlockWith(passphrase, 'typed'),
  approach: prepareKdf,
});
const lock = cachedLock(() => fetchLock(config.base), clock);
const objectUrls = createObjectUrls();
const section = new Section({ config, store, screen, form, objectUrls, lock, clock });
const channel = new SessionChannel(name, {
  current: () => section.session,
  locked: lockedElsewhere,
  receive(session) {
    if (section.session !== null || store.isOver(session)) return;
    store.save(session);
    void section.open(session, false);
  },
});

function lockedElsewhere(): void {
  store.forget();
  if (section.session === null) return;
  forgetQuery();
  section.close(words.notice.lockedElsewhere, true);
}

function lockAll(): void {
  store.lock();
  channel.announceLock();
  forgetQuery();
  section.close(words.notice.locked, true);
}

/** A search keeps its words in the address; after locking they are nobody's business. */
function forgetQuery(): void {
  if (placeOf(location.pathname, config).kind !== 'search') return;
  history.replaceState(null, '', location.pathname);
}

/** Opens the page if the reader may still read it, else shows the form. */
function enter(): void {
  const unable = missingAbility(globalThis);
  const session = store.read();
  if (unable !== null) {
    screen.show('locked');
    form.refuse(explain(new Failure(unable), config), false);
  } else if (invitation !== null) acceptInvitation(invitation);
  else if (session !== null) void section.open(session, false);
  else askOtherTabs();
}

function askOtherTabs(): void {
  channel.ask();
  setTimeout(() => {
    if (section.session === null) section.close('', false);
  }, PATIENCE);
}

function acceptInvitation(secret: string): void {
  invitation = null;
  section.close(words.notice.invitation, false);
  void section.unlockWith(secret, 'invitation');
}

/** Notices what happened while the tab slept: a lock elsewhere, or the end of the session. */
function verify(): void {
  const { session } = section;
  if (session !== null && store.isOver(session)) lockedElsewhere();
  if (session === null && document.visibilityState === 'visible') channel.ask();
}

screen.markCurrent(location.pathname);
history.scrollRestoration = 'manual';
shellPart('lock', HTMLButtonElement).addEventListener('click', lockAll);
document.addEventListener('visibilitychange', verify);
window.addEventListener('storage', verify);
window.addEventListener('hashchange', () => {
  invitation = takeInvitation(location, history);
  if (invitation !== null) acceptInvitation(invitation);
});
window.addEventListener('pagehide', () => {
  section.leave();
  channel.close();
});
window.addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return;
  channel.open();
  enter();
});

channel.open();
enter();
