import {
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

let isLeaving = false;
let state = JSON.parse(document.getElementById(STATE_ID)?.textContent ?? '') as PreviewState;
const { version, book } = state;
const eyes = new EyesSwitch(state);
// Before the scripts of the members' section, which come after this one, look for a session.
eyes.enter();

const host = document.getElementById(BAR_ID);
const tree = host?.attachShadow({ mode: 'open' });
const styles = { rel: 'stylesheet', href: `${book.base}${BAR_STYLES}` };
const parts = element('div');
tree?.append(element('link', styles), parts);
show();
markDrafts(state.drafts.marks);

import.meta.hot?.on(STATE_EVENT, (news: PreviewState) => {
  if (news.version !== version && !isLeaving) location.reload();
  state = news;
  show();
});
import.meta.hot?.on('vite:ws:disconnect', () => {
  parts.replaceChildren(element('p', { class: 'note bad', role: 'alert' }, state.words.lost));
});

function show(): void {
  if (host) host.dataset.shows = state.shows;
  const { current } = eyes;
  const isSame = !isForMembers(location.pathname, book) && other('member') === null;
  parts.replaceChildren(...barParts(state, { eyes: current, isSame, turn, showDrafts }));
}

function other(whose: Eyes): string | null {
  return counterpart(location.pathname, whose, book);
}

function turn(whose: Eyes): void {
  isLeaving = true;
  void eyes.turn(whose, book.base).then(() => {
    const there = other(whose);
    if (there === null) location.reload();
    else location.assign(there + location.search + location.hash);
  });
}

function showDrafts(shown: boolean): void {
  void fetch(`${book.base}${DRAFTS_SWITCH}${shown ? '?shown' : ''}`, { method: 'POST' });
}
