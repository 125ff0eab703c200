import {
  ASK_EVENT,
  BAR_ID,
  BAR_STYLES,
  DRAFTS_SWITCH,
  STATE_EVENT,
  STATE_ID,
  type PreviewState,
} from '../../locales/preview-state.ts';
import { element } from '../element.ts';
import { barParts } from './bar.ts';
import { counterpart, isForMembers, type Eyes } from './counterpart.ts';
import { markDrafts } from './draft-marks.ts';
import { EyesSwitch } from './eyes.ts';
import { leave, renewPage } from './renew.ts';

let state = JSON.parse(document.getElementById(STATE_ID)?.textContent ?? '') as PreviewState;
let shownPath = '';
const { book } = state;
const eyes = new EyesSwitch(state);
// Before the scripts of the members' section, which come after this one, look for a session.
eyes.enter();

const host = document.getElementById(BAR_ID);
const tree = host?.attachShadow({ mode: 'open' });
const parts = element('div');
tree?.append(element('link', { rel: 'stylesheet', href: `${book.base}${BAR_STYLES}` }), parts);
show();
// The members' section goes from page to page without loading anew.
new MutationObserver(() => {
  markDrafts(state.drafts.marks);
  if (location.pathname !== shownPath) show();
}).observe(document.body, { childList: true, subtree: true });

import.meta.hot?.on(STATE_EVENT, (news: PreviewState) => {
  const isOther = news.version !== state.version;
  state = news;
  show();
  if (isOther) renewPage(book);
});
// What was saved since the page was made has been told to others.
import.meta.hot?.send(ASK_EVENT);
import.meta.hot?.on('vite:ws:disconnect', () => {
  parts.replaceChildren(element('p', { class: 'note bad', role: 'alert' }, state.words.lost));
});

function show(): void {
  if (host) host.dataset.shows = state.shows;
  shownPath = location.pathname;
  const { current } = eyes;
  const isSame = !isForMembers(shownPath, book) && other('member') === null;
  parts.replaceChildren(...barParts(state, { eyes: current, isSame, turn, showDrafts }));
  markDrafts(state.drafts.marks);
}

function other(whose: Eyes): string | null {
  return counterpart(location.pathname, whose, book);
}

function turn(whose: Eyes): void {
  leave();
  eyes.turn(whose);
  const there = other(whose);
  if (there === null) location.reload();
  else location.assign(there + location.search + location.hash);
}

function showDrafts(shown: boolean): void {
  void fetch(`${book.base}${DRAFTS_SWITCH}${shown ? '?shown' : ''}`, { method: 'POST' });
}
