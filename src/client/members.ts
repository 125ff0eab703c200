import { readConfig } from './config.ts';
import { Screen } from './section/screen.ts';
import { Section } from './section/section.ts';
import { prepareViews } from './section/stay.ts';
import { Visit } from './section/visit.ts';
import { SessionChannel } from './session/channel.ts';
import { Device } from './session/device.ts';
import { Keyring } from './session/keyring.ts';
import { SeenEpochs } from './session/seen-epochs.ts';
import { browserShelf } from './session/shelf.ts';
import { SessionStore } from './session/store.ts';
import { watchUse } from './session/watch.ts';
import { shellPart } from './shell-part.ts';
import { cachedLock } from './unlock/cached-lock.ts';
import { takeInvitation } from './unlock/invitation.ts';
import { prepareKdf } from './unlock/kdf.ts';
import { fetchLock } from './unlock/lock-file.ts';
import { UnlockForm } from './unlock/unlock-form.ts';
import { createObjectUrls } from './views/object-urls.ts';

// First of all, before anything could store or send the address.
const invitation = takeInvitation(location, history);

const config = readConfig(document);
const { base: name, lockAfter } = config;
const clock = (): number => Date.now();
const screen = new Screen();
const browser = browserShelf('localStorage');
const idle = lockAfter === null ? null : lockAfter * 60_000;
const store = new SessionStore({ name, tab: browserShelf('sessionStorage'), browser, clock, idle });
const keyring = new Keyring(store, new Device(name));
const seen = new SeenEpochs(name, browser);
const form = new UnlockForm({
  words: config.words.unlock,
  submit: (secret, remember) => void section.unlockWith({ secret, remember, origin: 'typed' }),
  approach() {
    prepareKdf();
    prepareViews(config.tag);
  },
});
const section = new Section({
  ...{ config, keyring, seen, screen, form, clock },
  objectUrls: createObjectUrls(),
  lock: cachedLock(() => fetchLock(config.base, seen), clock),
  now: () => store.now(),
});
const channel = new SessionChannel(name, {
  current: () => section.session?.ticket ?? null,
  receive: (ticket) => void visit.accept(ticket),
  locked: () => {
    visit.finish('locked');
  },
});
const visit = new Visit({ config, section, store, keyring, screen, form, channel });

screen.markCurrent(location.pathname);
history.scrollRestoration = 'manual';
shellPart('lock', HTMLButtonElement).addEventListener('click', () => {
  visit.lockAll();
});
watchUse(
  () => {
    if (section.session !== null) store.use();
  },
  () => {
    visit.look();
  },
  clock,
);
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible') void visit.awaken();
});
window.addEventListener('storage', () => {
  visit.look();
});
window.addEventListener('hashchange', () => {
  const secret = takeInvitation(location, history);
  if (secret !== null) visit.invite(secret);
});
window.addEventListener('popstate', () => {
  section.revisit();
});
window.addEventListener('pagehide', () => {
  section.leave();
  channel.close();
});
window.addEventListener('pageshow', ({ persisted }) => {
  if (!persisted) return;
  channel.open();
  void visit.enter();
});

channel.open();
if (invitation === null) void visit.enter();
else visit.invite(invitation);
